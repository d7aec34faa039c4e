import OpeningHoursTables

// What shifts weigh, as flags and plan files write it: "late=1", "weekdays 18-20=0.5", "most=30".
extension SettingReader {
  func burden(_ statement: Statement) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let weight = Setting.Value.count(try thousandths(required(statement).trimmed))
    guard let left = statement.left, left != PlanKey.Part.most.rawValue else {
      return [(.init(key: .burden, part: .most), weight)]
    }
    if let duty = Duty(rawValue: left) {
      return [(.init(key: .burden, segment: duty.rawValue), weight)]
    }
    guard left.contains(where: \.isNumber) else {
      let known = Duty.allCases.map(\.rawValue) + [PlanKey.Part.most.rawValue]
      throw TextError(
        "\"\(left)\" is neither a kind of shift nor a time",
        hint: didYouMean(left, among: known))
    }
    return try byWindow(statement, weight)
  }

  private func thousandths(_ text: String) throws(TextError) -> Int {
    guard let weight = try TimeText.amount(text), weight >= 0 else {
      throw TextError("\"\(text)\" is not a weight from 0", hint: "write 1 or 0.5")
    }
    let thousandths = (weight * 1000).rounded()
    guard thousandths <= Double(Burden.most) else {
      throw TextError("\"\(text)\" is more than 1,000", hint: "weigh a late shift as 1")
    }
    return Int(thousandths)
  }
}
