public import OpeningHoursTables

extension SystemQuestion {
  /// The question about a scenario, with other flags on top; plans and tables are read anew only where that
  /// changes what they say.
  ///
  /// - Parameters:
  ///   - scenario: One of the file's; nothing for the system as it stands.
  ///   - flags: All of the flags.
  /// - Returns: The question.
  /// - Throws: `InputErrors` for an unknown scenario, and for what cannot be asked.
  func asking(
    scenario: String?, flags: [SystemFlag]
  ) throws(InputErrors) -> SystemQuestion {
    let stated = try plan.file.flags(of: scenario)
    let all = stated.map(\.flag) + flags
    do throws(InputErrors) {
      var problems: [Diagnostic] = []
      var branches = branches
      for place in branches.indices {
        let (own, plan) = (all.flags(ofBranch: place), branches[place].plan)
        guard own != plan.flags else { continue }
        do {
          branches[place] = try branches[place].asking(scenario: plan.scenario, flags: own)
        } catch {
          problems += error.diagnostics
        }
      }
      guard problems.isEmpty else { throw InputErrors(problems.uniqued) }
      return try SystemQuestion(
        file: plan.file, scenario: scenario, flags: flags, branches: branches, paths: paths,
        answers: answers)
    } catch {
      let typed = Set(flags.flatMap { [$0.typed(in: plan.file)] + $0.typedAlone })
      throw stated.first.map { error.standing(at: $0.source, unlessTyped: typed) } ?? error
    }
  }
}

extension SystemQuestion {
  /// Works each scenario in, since some problems show only then.
  ///
  /// - Throws: `InputErrors` with everything that is wrong with scenarios.
  public func checkScenarios() throws(InputErrors) {
    var problems: [Diagnostic] = []
    for name in plan.file.scenarioNames {
      do {
        _ = try asking(scenario: name, flags: plan.flags)
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems.uniqued) }
  }
}

extension [SystemFlag] {
  /// What is asked of a branch.
  func flags(ofBranch place: Int) -> [PlanFile.Flag] {
    compactMap { flag in if case .branch(place, let own) = flag { own } else { nil } }
  }
}

extension SystemFlag {
  /// The flag as the plan of its branch knows it; none where it is one of the system.
  var typedAlone: [String] { if case .branch(_, let own) = self { [own.typed] } else { [] } }
}
