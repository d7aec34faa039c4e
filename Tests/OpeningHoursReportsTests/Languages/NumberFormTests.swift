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
    #expect(form.signedPoints(thousandths) == text)
  }

  @Test func `a difference is rounded once, from the true figures`() {
    let (new, old) = (1_642_849, 1_638_451)
    for language in Language.allCases {
      let mark = language.numbers.decimalMark
      #expect(language.difference(new, old, .wishes) == "+4\(mark)4")
      #expect(language.difference(old, new, .wishes) == "−4\(mark)4")
    }
    // As people: 3.4 and 1.6 are shown as 3 and 2, and are 2 apart.
    #expect(Language.english.difference(3_400, 1_600, .reach) == "+2")
    #expect(Language.english.difference(1_600, 3_400, .reach) == "−2")
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
