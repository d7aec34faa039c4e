import OpeningHours
import OpeningHoursTables

struct EnglishRemarks: RemarkPhrases {
  private var language: Language { .english }

  func note(_ sentence: String) -> String { "Note: \(sentence)" }

  func replaced(_ days: [Weekday], _ spans: [TimeSpan], _ rule: String) -> String {
    let isOne = days.count == 1 && spans.count == 1
    return "of today’s hours \(language.names(days)) \(language.clock(spans)) "
      + "\(isOne ? "is" : "are") replaced by a later rule, “\(rule)”, which stands behind a "
      + "semicolon; behind a comma it would add to them"
  }

  func nothingKnown(_ frame: TimeSpan) -> String {
    "the data say nothing about any hour of the frame, \(language.clock([frame])), so that they tell "
      + "no week from another"
  }

  func closesAll(_ hours: String, _ rules: [String]) -> String {
    "nothing would be open any more, of \(hours) a week today"
      + (rules.isEmpty
        ? ". Look again at the numbers of the plan, such as budget, staff hours and lengths"
        : ", since rules close every hour: \(rules.joined(separator: "; "))")
  }

  func unusedHours(_ paid: String, _ most: String) -> String {
    "of \(most) of paid work a week that contracts and rules allow, this week takes \(paid)"
  }

  func unshared(_ group: String, _ people: String, isImpossible: Bool) -> String {
    "taken together, the shifts of the group “\(group)” fit its contracts "
      + "(\(people) \(language.form(people, "person", "people"))), but "
      + (isImpossible
        ? "no division of them keeps each person within the contract every week"
        : "no division of them that keeps each person within the contract every week was found")
  }

  func shortBlocks(_ blocks: String, _ key: String?) -> String {
    "open for an hour or less at a stretch on \(blocks), since no rule\(key.map { " (\($0))" } ?? "") asks for more"
  }
}
