import OpeningHours
import OpeningHoursTables

/// A rule by its name.
struct RuleJSON: Encodable {
  let name: String
  let origin: String
  let source: String

  init(_ rule: Rule) {
    name = Language.english.part(rule)
    origin = rule.origin.rawValue
    source = rule.source.nameless.description
  }
}
