import OpeningHoursTables

extension SystemFile {
  /// Branches whose plans speak of hours without staff, which a system does not know.
  ///
  /// - Parameter plans: The branches' plans, as [branch].
  /// - Returns: One refusal for each.
  func refusals(ofUnstaffed plans: [Plan]) -> [Diagnostic] {
    zip(branches, plans).compactMap { branch, plan in
      plan.staffless.map { service in
        Diagnostic(
          service.source,
          "\(branch.name) may be open without staff, which cannot be decided for several houses together",
          hint: "take staffless out of its plan, or write  states: { staffless: off }")
      }
    }
  }
}
