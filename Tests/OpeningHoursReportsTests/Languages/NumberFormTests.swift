import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Figures as every language writes them, but for its marks.
struct NumberFormTests {
  private let form = Language.english.numbers

  @Test(arguments: [
    (38_000, "38"), (1_142_300, "1,142.3"), (0, "0"), (49, "0"), (50, "0.1"), (-3_000, "−3"),
    (-49, "0"), (999_950, "1,000"), (-1_234_567, "−1,234.6"),
  ])
  func `points have one decimal at most`(_ thousandths: Int, _ text: String) {
    #expect(form.points(thousandths) == text)
  }

  @Test(arguments: [(21_400, "+21.4"), (-3_000, "−3"), (0, "0"), (20, "0"), (-20, "0")])
  func `a difference has its sign unless it is none`(_ thousandths: Int, _ text: String) {
    #expect(Language.english.difference(thousandths, 0, .wishes) == text)
  }

  @Test func `a difference is that of the figures beside it`() {
    // Shown as 1,642.8 and 1,638.5; the true difference is 4.398.
    let (new, old) = (1_642_849, 1_638_451)
    for language in Language.allCases {
      let mark = language.numbers.decimalMark
      #expect(language.difference(new, old, .wishes) == "+4\(mark)3")
      #expect(language.signedWorth(old, new, .wishes).hasPrefix("−4\(mark)3"))
      #expect(language.loss(old, of: new, .wishes) == "4\(mark)3")
    }
    // As people: 21.6 and 17.4 are shown as 22 and 17.
    #expect(Language.english.difference(21_600, 17_400, .reach) == "+5")
    #expect(Language.english.signedWorth(17_400, 21_600, .reach) == "−5\u{A0}people")
    #expect(Language.english.loss(17_400, of: 21_600, .reach) == "5")
    #expect(Language.english.loss(17_400, of: 17_450, .reach) == "under 1")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (4474, "4,474"), (1_234_567, "1,234,567"),
    (-12_345, "−12,345"),
  ])
  func `thousands are parted by commas`(_ number: Int, _ text: String) {
    #expect(form.grouped(number) == text)
  }

  @Test func `Latvian parts thousands from five digits on`() {
    let latvian = Language.latvian.numbers
    #expect(latvian.grouped(4474) == "4474")
    #expect(latvian.grouped(44_740) == "44\u{A0}740")
    #expect(latvian.points(1_642_800) == "1642,8")
  }

  @Test(arguments: [(5.34, "5.3"), (5.35, "5.4"), (0.04, "0.0"), (-0.04, "0.0"), (-2.16, "−2.2")])
  func `a number has one decimal`(_ value: Double, _ text: String) {
    #expect(form.oneDecimal(value) == text)
  }

  @Test(arguments: [
    (12.5, "12.5"), (3, "3"), (0.05, "0.05"), (-0.2, "−0.2"), (1234.56, "1,234.56"),
  ])
  func `a number has as many decimals as it needs`(_ value: Double, _ text: String) {
    #expect(form.number(value) == text)
  }

  @Test(arguments: [
    (0, "0.00"), (0.0123, "1.23"), (0.00001, "0.01"), (0.07, "7.00"), (0.1, "10"), (0.29, "29"),
    (0.0999, "9.99"), (1, "100"), (0.12345, "13"),
  ])
  func `a gap is never written smaller than it is`(_ fraction: Double, _ text: String) {
    #expect(form.percent(roundingUp: fraction) == text + "\u{A0}%")
  }

  @Test func `a conversion is told as it was stated`() {
    #expect(form.exactPercent(0.057) == "5.7\u{A0}%")
    #expect(Language.german.numbers.exactPercent(0.0575) == "5,75\u{A0}%")
    #expect(form.exactPercent(0.1) == "10\u{A0}%")
  }

  @Test(arguments: [
    ("plan.yaml", "plan.yaml"), ("my plan.yaml", "'my plan.yaml'"), ("", "''"),
    ("it's", "'it'\\''s'"), ("thu=9-20", "thu=9-20"), ("$HOME", "'$HOME'"), ("~/a", "'~/a'"),
  ])
  func `a suggested command can be pasted into a shell`(_ text: String, _ word: String) {
    #expect(ShellText.quoted(text) == word)
  }
}
