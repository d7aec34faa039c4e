import OpeningHours

// Worths as readers see them: points with a decimal, people and visits whole.
extension Language {
  /// A worth without its unit: "1,642.8".
  func amount(_ thousandths: Int, _ objective: Plan.Objective) -> String {
    objective == .wishes ? numbers.points(thousandths) : numbers.people(thousandths)
  }

  /// A worth with its unit: "1,642.8 points", "1 person".
  func worth(_ thousandths: Int, _ objective: Plan.Objective) -> String {
    withUnit(amount(thousandths, objective), objective)
  }

  /// A number that is written already with its unit.
  func withUnit(_ number: String, _ objective: Plan.Objective) -> String {
    let (one, other) = phrases.words.units(objective)
    // "+1 point", "under 1 visit": neither sign nor word decides the form.
    let digits = number.drop { !$0.isNumber }
    return "\(number) \(form(String(digits), one, other))"
  }

  /// The difference of two worths as they are shown, in thousandths: who subtracts the one figure from
  /// the other gets no other.
  func shownDifference(_ new: Int, _ old: Int, _ objective: Plan.Objective) -> Int {
    rounded(new, objective) - rounded(old, objective)
  }

  /// A worth as it is shown, in thousandths.
  private func rounded(_ thousandths: Int, _ objective: Plan.Objective) -> Int {
    let step = objective == .wishes ? 100 : 1000
    let steps = (abs(thousandths) + step / 2) / step
    return (thousandths < 0 ? -steps : steps) * step
  }

  /// The difference of two worths with its sign, as that of the figures shown; a part of a person or of a
  /// visit that would be nothing is written out: "+0.25".
  func difference(_ new: Int, _ old: Int, _ objective: Plan.Objective) -> String {
    let shown = shownDifference(new, old, objective)
    guard objective != .wishes, shown == 0, new != old else {
      return (shown > 0 ? "+" : "") + amount(shown, objective)
    }
    return (new > old ? "+" : "\u{2212}") + numbers.thousandths(abs(new - old))
  }

  /// The same with its unit: "−40.2 points", "+1 person".
  func signedWorth(_ new: Int, _ old: Int, _ objective: Plan.Objective) -> String {
    let (one, other) = phrases.words.units(objective)
    let size = amount(abs(shownDifference(new, old, objective)), objective)
    return "\(difference(new, old, objective))\u{A0}\(form(size, one, other))"
  }

  /// How much less a worth is than the best, without a sign and never as nothing: "3.8", "under 0.1".
  func loss(_ worth: Int, of best: Int, _ objective: Plan.Objective) -> String {
    let shown = shownDifference(best, worth, objective)
    guard shown == 0, worth < best else { return amount(shown, objective) }
    return phrases.words.under(amount(objective == .wishes ? 100 : 1000, objective))
  }

  /// A share in percent as a whole percentage: "38 %".
  func share(_ percent: Double) -> String { numbers.percent(percent) }
}
