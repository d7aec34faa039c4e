import Testing

@testable import OpeningHoursReports

struct FiguresTests {
  @Test(arguments: [
    (38_000, "38"), (1_142_300, "1,142.3"), (0, "0"), (49, "0"), (50, "0.1"), (-3_000, "-3"),
    (-49, "0"), (999_950, "1,000"), (-1_234_567, "-1,234.6"),
  ])
  func `points have one decimal at most`(_ thousandths: Int, _ text: String) {
    #expect(Figures.points(thousandths) == text)
  }

  @Test(arguments: [(21_400, "+21.4"), (-3_000, "-3"), (0, "0"), (20, "0"), (-20, "0")])
  func `a difference has its sign unless it is none`(_ thousandths: Int, _ text: String) {
    #expect(Figures.signedPoints(thousandths) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (4474, "4,474"), (1_234_567, "1,234,567"),
    (-12_345, "-12,345"),
  ])
  func `thousands are parted by commas`(_ number: Int, _ text: String) {
    #expect(Figures.grouped(number) == text)
  }

  @Test(arguments: [(5.34, "5.3"), (5.35, "5.4"), (0.04, "0.0"), (-0.04, "0.0"), (-2.16, "-2.2")])
  func `a number has one decimal`(_ value: Double, _ text: String) {
    #expect(Figures.oneDecimal(value) == text)
  }

  @Test(arguments: [
    (0, "0.00 %"), (0.0123, "1.23 %"), (0.00001, "0.01 %"), (0.07, "7.00 %"), (0.1, "10 %"),
    (0.29, "29 %"), (0.0999, "9.99 %"), (1, "100 %"), (0.12345, "13 %"),
  ])
  func `a gap is never written smaller than it is`(_ fraction: Double, _ text: String) {
    #expect(Figures.percent(fraction) == text)
  }

  @Test(arguments: [
    ("plan.yaml", "plan.yaml"), ("my plan.yaml", "'my plan.yaml'"), ("", "''"),
    ("it's", "'it'\\''s'"), ("thu=9-20", "thu=9-20"), ("$HOME", "'$HOME'"), ("~/a", "'~/a'"),
  ])
  func `a suggested command can be pasted into a shell`(_ text: String, _ word: String) {
    #expect(ShellText.quoted(text) == word)
  }
}
