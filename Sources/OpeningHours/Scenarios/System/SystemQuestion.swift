public import OpeningHoursTables

/// A system file with the plans and tables of its branches: what every question about it is asked of.
public struct SystemQuestion: Sendable {
  /// What is asked.
  public let plan: SystemPlan
  /// The branches' questions with their own flags, as [branch].
  public let branches: [PlanQuestion]
  /// The paths of all files that were read, in the order of reading.
  public let paths: [String]
  /// What the respondents of all branches answered; nothing where each plan has its own tables.
  public let answers: SystemAnswers?

  /// A question.
  ///
  /// - Throws: `InputErrors` for branches that cannot be decided together.
  init(
    file: SystemFile, scenario: String?, flags: [SystemFlag], branches: [PlanQuestion],
    paths: [String], answers: SystemAnswers?
  ) throws(InputErrors) {
    self.answers = answers
    plan = try SystemPlan(
      file: file, scenario: scenario, flags: flags, plans: branches.map(\.plan))
    self.branches = branches
    self.paths = paths
  }

  /// Reads a system file with everything that it names.
  ///
  /// All inputs are read before any is refused, so that each problem is told at once.
  ///
  /// - Parameters:
  ///   - path: The system file's path.
  ///   - scenario: A scenario of the system file.
  ///   - flags: What-ifs on top, as typed.
  ///   - check: What else is to be checked about the plan of a branch.
  ///   - read: Gives the bytes of the file at a path; the second argument says where it is named, and is
  ///     nothing for the system file itself.
  /// - Throws: `InputErrors` with everything that is wrong, or what `read` throws.
  public init(
    path: String, scenario: String? = nil, flags: [PlanFile.Flag] = [],
    checking check: (PlanFile) throws -> Void = { _ in },
    read: (_ path: String, _ source: Source?) throws -> [UInt8]
  ) throws {
    var paths: [String] = []
    func bytes(_ path: String, _ source: Source?) throws -> [UInt8] {
      if !paths.contains(path) { paths.append(path) }
      return try read(path, source)
    }
    let file = try SystemFile(bytes: try bytes(path, nil), fileName: path) { table in
      try bytes(table.path(besides: path), table.source)
    }
    let stated = try file.flags(of: scenario)
    let systemFlags = try file.flags(flags)
    let allFlags = stated.map(\.flag) + systemFlags
    var problems: [Diagnostic] = []
    let answers = try file.answers(besides: path, &problems, read: bytes)
    guard answers != nil || file.respondents == nil else { throw InputErrors(problems) }
    var branches: [PlanQuestion] = []
    for (place, branch) in file.branches.enumerated() {
      let own = allFlags.flags(ofBranch: place)
      let planPath = branch.plan.path(besides: path)
      do {
        branches.append(
          try PlanQuestion(
            path: planPath, scenario: branch.scenario, flags: own, checking: check,
            asking: answers?.table(of: place),
            read: { tablePath, source in
              let found = try bytes(tablePath, source ?? branch.plan.source)
              if source == nil, SystemFile.isSystem(found, fileName: tablePath) {
                throw InputErrors([
                  Diagnostic(
                    branch.plan.source, "the plan of \(branch.name) is a system itself",
                    hint: "name its branches here, each with its own plan")
                ])
              }
              return found
            }))
      } catch let errors as InputErrors {
        let unknown = branch.scenario.map { Source.flag("--scenario \($0)") }
        problems += errors.diagnostics.map { problem in
          problem.source == unknown
            ? Diagnostic(branch.source, "\(branch.name): \(problem.message)", hint: problem.hint)
            : problem
        }
      }
    }
    for name in file.scenarioNames {
      do {
        _ = try file.flags(of: name)
      } catch {
        problems += error.diagnostics
      }
    }
    let scenarioPlace = stated.first?.source
    do throws(InputErrors) {
      guard problems.isEmpty else { throw InputErrors(problems.uniqued) }
      try self.init(
        file: file, scenario: scenario, flags: systemFlags, branches: branches, paths: paths,
        answers: answers)
    } catch {
      let typed = Set(systemFlags.flatMap { [$0.typed(in: file)] + $0.typedAlone })
      throw scenarioPlace.map { error.standing(at: $0, unlessTyped: typed) } ?? error
    }
  }

  /// The decision to take.
  ///
  /// - Throws: `InputErrors` where what the branches are worth is too much to be added.
  public func problem() throws(InputErrors) -> SystemProblem {
    let people = plan.file.respondents.flatMap { respondents in
      answers.map {
        SystemPeople(
          $0, grid: plan.grid, visitMinutes: respondents.visitMinutes ?? plan.grid.slotMinutes)
      }
    }
    return try SystemProblem(
      plan: plan, branches: branches.enumerated().map { problem($1, $0, people) }, people: people)
  }

  /// The decision of a branch: where the system limits the hours of all branches, a plan that says nothing of
  /// its own hours leaves them to the system.
  private func problem(_ branch: PlanQuestion, _ place: Int, _ people: SystemPeople?) -> Problem {
    let isLimited = plan.rules.contains {
      if case .most(.weeklyHours, _) = $0.statement { true } else { false }
    }
    let problem = people.map { branch.problem.reaching($0.reach(of: place)) } ?? branch.problem
    guard isLimited else { return problem }
    let standard = Source.standard(key: PlanKey.weeklyHours.rawValue)
    return problem.with(rules: problem.rules.filter { $0.source != standard })
  }
}

extension [Diagnostic] {
  /// Each once: several branches may share a plan or a table.
  var uniqued: [Diagnostic] {
    var known: Set<Diagnostic> = []
    return filter { known.insert($0).inserted }
  }
}
