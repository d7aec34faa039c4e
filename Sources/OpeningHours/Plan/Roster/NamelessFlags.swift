public import OpeningHoursTables

// Answers are passed on, so that they show nobody's name unless it is asked for; a flag about a person has one.
extension PlanFile.Flag {
  /// What stands for a name.
  private static let someone = "…"

  /// The flag without the name of whom it is about: "--cannot …:thu=16-".
  public var nameless: PlanFile.Flag {
    switch key {
    case .cannot, .leave:
      guard let end = text.firstIndex(of: ":") else { return .init(key, Self.someone) }
      return .init(key, Self.someone + text[end...])
    case .without: return .init(key, Self.someone)
    default: return self
    }
  }
}

extension Source {
  /// The place without the name of whom a flag is about.
  public var nameless: Source {
    guard case .flag(let typed) = self else { return self }
    for key in [PlanKey.cannot, .leave, .without] where typed.hasPrefix("--\(key.rawValue) ") {
      let text = typed.dropFirst("--\(key.rawValue) ".count)
      return .flag(PlanFile.Flag(key, String(text)).nameless.typed)
    }
    return self
  }
}
