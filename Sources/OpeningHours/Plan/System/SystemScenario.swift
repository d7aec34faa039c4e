import OpeningHoursTables

/// A named set of what-ifs of a system, as its file lists them.
struct SystemScenario: Sendable {
  let name: String
  /// What is asked, in the order of the file.
  let flags: [PlanFile.Flag]
  /// Where it is stated.
  let source: Source
}

/// A what-if with the place where it is stated: typed as a flag, or in a scenario of the file.
struct StatedSystemFlag {
  let flag: SystemFlag
  let source: Source
}

extension SystemFile {
  /// Names that are no scenarios of the file: today's weeks, and the best ones of the system as it stands.
  public static let builtInScenarios = ["today", "best"]

  /// The named scenarios in the order of the file.
  public var scenarioNames: [String] { scenarios.map(\.name) }

  /// The what-ifs of a scenario.
  ///
  /// - Parameter scenario: Its name; nothing for the system as it stands, which has none.
  /// - Returns: The flags in their order.
  /// - Throws: `InputErrors` for a name that no scenario has.
  func flags(of scenario: String?) throws(InputErrors) -> [StatedSystemFlag] {
    guard let name = scenario else { return [] }
    guard let scenario = scenarios.first(where: { $0.name == name }) else {
      throw InputErrors([
        .unknown(name, "scenario", at: .flag("--scenario \(name)"), among: scenarioNames)
      ])
    }
    do {
      return try flags(scenario.flags).map { .init(flag: $0, source: scenario.source) }
    } catch {
      throw error.standing(at: scenario.source)
    }
  }
}

extension InputErrors {
  /// The same with a place in a file in front of what names a flag that nobody typed.
  ///
  /// - Parameters:
  ///   - place: Where the flag of a scenario stands.
  ///   - typed: The flags that were typed.
  /// - Returns: The errors.
  func standing(at place: Source, unlessTyped typed: Set<String> = []) -> InputErrors {
    InputErrors(
      diagnostics.map { problem in
        guard case .flag(let flag) = problem.source, !typed.contains(flag) else { return problem }
        return Diagnostic(place, "\(flag): \(problem.message)", hint: problem.hint)
      })
  }
}

extension SystemFileReader {
  /// The scenarios: under each name keys of plans with the texts that flags of that name have, one or a list.
  mutating func readScenarios() -> [SystemScenario] {
    guard let node = document.root["scenarios"] else { return [] }
    var scenarios: [SystemScenario] = []
    for (key, value) in nodes.pairs(of: node) {
      guard let name = nodes.text(key, of: "scenarios") else { continue }
      guard !SystemFile.builtInScenarios.contains(name) else {
        nodes.report(key, "\"\(name)\" is built in", hint: "give the scenario another name")
        continue
      }
      var flags: [PlanFile.Flag] = []
      for (flag, texts) in nodes.pairs(of: value) {
        guard let word = nodes.text(flag, of: "a key") else { continue }
        guard let planKey = PlanKey(rawValue: word) else {
          nodes.report(
            flag, "unknown key \"\(word)\" in a scenario",
            hint: didYouMean(word, among: PlanKey.allCases.map(\.rawValue)))
          continue
        }
        for text in texts.sequence ?? [texts] {
          if let text = nodes.text(text, of: word) {
            flags.append(PlanFile.Flag(planKey, text.trimmed))
          }
        }
      }
      if flags.isEmpty {
        nodes.report(
          key, "the scenario \(name) asks nothing",
          hint: "write what a flag would say, as in  open: \"west:thu=9-20\"")
      }
      scenarios.append(
        SystemScenario(name: name, flags: flags, source: document.source(of: key)))
    }
    return scenarios
  }
}
