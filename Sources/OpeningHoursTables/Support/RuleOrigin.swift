/// Who stands behind a rule, from what cannot be moved to what is only wished for.
public enum RuleOrigin: String, Sendable, Hashable, CaseIterable {
  case law
  case agreement
  case house
  case wish
}
