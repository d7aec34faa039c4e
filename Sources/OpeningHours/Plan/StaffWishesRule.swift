import OpeningHoursTables

// How many of the team's wishes must be kept, as flags and plan files write it: "60%", "at-least=60%".
extension SettingReader {
  func staffWishes(_ statement: Statement) throws(TextError) -> [(Setting.Subject, Setting.Value)] {
    let part = PlanKey.Part.atLeast
    if let left = statement.left, left != part.rawValue {
      let isTable = ["open", "closed", "respondents", "people"].contains(left)
      throw TextError(
        "\"\(left)\" is not a part of staff-wishes that can change",
        hint: isTable
          ? "the plan itself names the tables, at its margin"
          : didYouMean(left, among: [part.rawValue]))
    }
    let text = try required(statement).trimmed
    guard text.hasSuffix("%"), let percent = TimeText.decimal(String(text.dropLast()).trimmed),
      percent > 0, percent <= 100
    else {
      throw TextError(
        "\"\(text)\" is no part of the team's wishes",
        hint: "write 60%, above 0% and up to 100%")
    }
    return [
      (.init(key: .staffWishes, part: part), .count(Int((percent * 100).rounded())))
    ]
  }
}

// How many of the team's wishes must be kept, from settled settings.
extension RuleBuilder {
  /// The rule that so many are, where the plan states one and the tables have been read.
  var staffWishesRules: [Rule] {
    guard let wishes = file.staffWishes, let setting = settings[.staffWishes, .atLeast],
      let share = setting.number
    else { return [] }
    let statement = WeekRule.leastStaffWishes(wishes, share: share * (StaffWishes.whole / 10_000))
    return [rule(.week(statement), .staffWishes, setting.source)]
  }

  /// Reports a share of wishes where the plan names no table of them.
  func checkStaffWishes(_ diagnostics: inout [Diagnostic]) {
    guard file.staffWishesSource == nil, let setting = settings[.staffWishes, .atLeast] else {
      return
    }
    diagnostics.append(
      Diagnostic(
        setting.source, "the plan names no table of what the team wishes",
        hint: "add  staff-wishes: { open: team.csv, people: 24 }  to it"))
  }
}
