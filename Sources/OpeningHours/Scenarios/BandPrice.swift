import IntegerProgramming
import OpeningHoursTables

extension Proposal {
  /// The price of meeting a part of the day: the least of those of its windows.
  ///
  /// - Returns: The price of the first window, with all rules that stand against any of them, where none is
  ///   possible; nothing where the price was not found out.
  func price(
    of band: BandDemand, within limits: SearchLimits
  ) throws(DecisionError) -> Price? {
    var best: Price?
    var impossible: [Price] = []
    for window in problem.grid.windows(of: band) {
      let price = try price(of: band.day, window, within: limits)
      switch price.outcome {
      case .week(let week):
        if week.loss < best?.loss ?? .max { best = price }
      case .impossible: impossible.append(price)
      case .unknown: return nil
      }
    }
    return best ?? impossible.first?.forbidden(by: impossible.flatMap(\.obstacles))
  }
}

extension Price {
  /// The same price with more rules that stand against the wish.
  fileprivate func forbidden(by rules: [Rule]) -> Price {
    var seen: Set<Rule> = []
    return Price(
      day: day, span: span, isOpen: isOpen, thousandths: thousandths, provenance: provenance,
      outcome: .impossible(rules.filter { seen.insert($0).inserted }, isMinimal: false),
      extraStaffMinutes: extraStaffMinutes)
  }
}
