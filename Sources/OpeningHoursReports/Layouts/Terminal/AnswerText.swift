// The answers of all commands as text for a terminal or a file.

extension ProposalReport {
  /// The proposal as text; or, where it is to be brief, on one screen.
  public func text(
    _ style: TextStyle, _ language: Language = .english, isBrief: Bool = false
  ) -> String {
    document(language, isBrief: isBrief).text(style)
  }
}

extension ConflictReport {
  /// The conflict as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension ExplanationReport {
  /// The explanation as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension ComparisonReport {
  /// The comparison as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension PriceReport {
  /// The price list as text: without `showsAll` the first of each part.
  public func text(
    _ style: TextStyle, _ language: Language = .english, showsAll: Bool = false
  ) -> String {
    document(language, showsAll: showsAll).text(style)
  }
}

extension ConfidenceReport {
  /// The confidence as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension WeightsReport {
  /// What the weights decide as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension WavesReport {
  /// The comparison as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension ReviewReport {
  /// The review as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension RosterReport {
  /// The roster as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension SweepReport {
  /// The sweep as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension CheckReport {
  /// The account as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension WeekReport {
  /// The week as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension SystemReport {
  /// The weeks of a system as text; or the shortest that still says what they are and how that is proven.
  public func text(
    _ style: TextStyle, _ language: Language = .english, isBrief: Bool = false
  ) -> String {
    (isBrief ? brief(language) : document(language)).text(style)
  }
}

extension SystemCheckReport {
  /// The account as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension SystemComparisonReport {
  /// The comparison as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension SystemSweepReport {
  /// The sweep as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}

extension SystemPriceReport {
  /// The prices as text.
  public func text(
    _ style: TextStyle, _ language: Language = .english, showsAll: Bool = false
  ) -> String {
    document(language, showsAll: showsAll).text(style)
  }
}

extension SystemExplanationReport {
  /// The explanation as text.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    document(language).text(style)
  }
}
