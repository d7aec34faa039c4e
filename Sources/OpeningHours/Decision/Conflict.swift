import IntegerProgramming
import OpeningHoursTables

/// Rules that cannot hold together.
public struct Conflict: Sendable, Hashable {
  /// The rules, in the order in which they were stated.
  public let rules: [Rule]
  /// Whether leaving any one of them out resolves this conflict.
  public let isMinimal: Bool
  /// What would make a schedule possible, what is given up most easily first; never law.
  public let repairs: [Repair]
}

extension Problem {
  /// A conflict among the rules, of which there must be one; with what would help where it `explains`.
  func conflict(
    _ formulation: inout ProblemFormulation, _ limits: SearchLimits, explains: Bool, jobs: Int
  ) throws -> Conflict {
    let clash = try ConflictSearch(problem: self, limits: limits).clash(&formulation)
    guard explains else {
      return Conflict(rules: clash.rules, isMinimal: clash.isMinimal, repairs: [])
    }
    var search = RepairSearch(
      problem: self, limits: limits, formulation: formulation, jobs: jobs)
    return Conflict(
      rules: clash.rules, isMinimal: clash.isMinimal, repairs: try search.repairs(of: clash.rules))
  }
}

/// Finds a set of rules that cannot hold together, none of which is there for nothing.
///
/// The deletion filter (Chinneck, *Feasibility and Infeasibility in Optimization*, 2008, chapter 6):
/// each rule is left out in turn and stays out if the rest still contradicts itself. What no one
/// stated goes first and what was asked by flag goes last, so that the answer speaks of what the
/// reader did.
struct ConflictSearch {
  let problem: Problem
  let limits: SearchLimits

  /// Rules that clash, and whether each of them is known to be needed for that.
  func clash(
    _ formulation: inout ProblemFormulation
  ) throws -> (rules: [Rule], isMinimal: Bool) {
    var kept = problem.rules
    let day = formulation.daysWithoutPlan(under: kept).first
    if let day {
      // What one day forbids by itself needs no other rules.
      kept = kept.filter { $0.days?.contains(day) == true }
    }
    var undecided: [Rule] = []
    for rule in kept.leastStatedFirst {
      switch try agrees(kept, without: rule, day, &formulation) {
      case false?: kept.removeAll { $0 == rule }
      case true?: break
      case nil: undecided.append(rule)
      }
    }
    // Fewer rules are left now, so that a week without the rule can be easier to find.
    for rule in undecided {
      switch try agrees(kept, without: rule, day, thoroughly: true, &formulation) {
      case false?: kept.removeAll { $0 == rule }
      case true?: break
      case nil: continue
      }
      undecided.removeAll { $0 == rule }
    }
    return (kept, undecided.isEmpty)
  }

  /// Whether some rules agree once one of them is left out; nothing when that was not known in time.
  private func agrees(
    _ rules: [Rule], without rule: Rule, _ day: Weekday?, thoroughly: Bool = false,
    _ formulation: inout ProblemFormulation
  ) throws -> Bool? {
    let rest = rules.filter { $0 != rule }
    // The other days are left out: without rules of their own they may have countless plans.
    if let day { return formulation.hasPlan(for: day, under: rest) }
    return try formulation.isPossible(under: rest, thoroughly: thoroughly, within: limits)
  }
}

extension [Rule] {
  /// Defaults first, then what the plan file states, then flags; at the very end what keeps day plans
  /// few, since without it the questions before would take long.
  var leastStatedFirst: [Rule] {
    func rank(_ rule: Rule) -> Int {
      if case .day(.mostBlocks, _) = rule.statement { return 3 }
      switch rule.source {
      case .standard: return 0
      case .file, .cell, .preset: return 1
      case .flag: return 2
      }
    }
    return enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
  }
}
