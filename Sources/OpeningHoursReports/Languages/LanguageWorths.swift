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
    // "+1 point": the sign does not decide the form.
    return "\(number) \(form(number.filter { !"+\u{2212}-".contains($0) }, one, other))"
  }

  /// The difference of two worths with its sign, rounded once, from the true figures; a part of a person
  /// or of a visit that would round to nothing is written out: "+0.25".
  func difference(_ new: Int, _ old: Int, _ objective: Plan.Objective) -> String {
    let text =
      objective == .wishes
      ? numbers.signedPoints(new - old) : numbers.signedPeople(new - old)
    guard objective != .wishes, text == numbers.grouped(0), new != old else { return text }
    return (new > old ? "+" : "\u{2212}") + numbers.thousandths(abs(new - old))
  }

  /// A difference with its sign and unit: "−40.2 points", "+1 person".
  func signedWorth(_ thousandths: Int, _ objective: Plan.Objective) -> String {
    let (one, other) = phrases.words.units(objective)
    let size = amount(abs(thousandths), objective)
    return "\(difference(thousandths, 0, objective))\u{A0}\(form(size, one, other))"
  }

  /// How much less something is worth, without a sign and never as nothing: "3.8", "under 0.1".
  func loss(_ thousandths: Int, _ objective: Plan.Objective) -> String {
    let text = amount(thousandths, objective)
    guard text == "0", thousandths > 0 else { return text }
    return phrases.words.under(amount(objective == .wishes ? 100 : 1000, objective))
  }

  /// A share in percent as a whole percentage: "38 %".
  func share(_ percent: Double) -> String { numbers.percent(percent) }
}
