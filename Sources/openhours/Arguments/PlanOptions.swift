import ArgumentParser
import OpeningHours

/// The plan file, and reading it with its tables.
struct PlanOptions: ParsableArguments {
  @Argument(help: "The plan file, or a folder with a plan.yaml.")
  var plan = "plan.yaml"

  @OptionGroup(title: "What if")
  var whatIf: WhatIfOptions

  /// The plan's path; a folder stands for the plan.yaml in it.
  var path: String {
    guard Files.isDirectory(plan) else { return plan }
    return plan.hasSuffix("/") ? plan + "plan.yaml" : plan + "/plan.yaml"
  }

  /// The plan with its what-ifs, and the demand of the table it names.
  func load() throws -> Question {
    let path = path
    let file = try PlanFile(bytes: try Files.bytes(of: path), fileName: path)
    var problems: [Diagnostic] = []
    let table = try collecting(&problems) {
      let tablePath = Files.path(file.demand.wishes, besides: path)
      do {
        return try ShareTable(
          bytes: try Files.bytes(of: tablePath), fileName: tablePath,
          encoding: file.demand.encoding)
      } catch var problem as FileProblem {
        problem.place = file.demand.source.description
        throw problem
      }
    }
    let plan = try collecting(&problems) {
      try file.plan(scenario: whatIf.scenario.first, flags: whatIf.flags)
    }
    guard let table, let plan else { throw InputErrors(problems) }
    let demand = try Demand(
      table: table, fileName: Files.path(file.demand.wishes, besides: path), grid: plan.grid,
      sample: file.demand.sample, unasked: plan.unasked)
    return Question(
      plan: plan, demand: demand, path: path,
      table: Files.path(file.demand.wishes, besides: path))
  }

  /// Runs a reading and keeps its problems, so that all inputs are read before any is refused.
  private func collecting<Value>(
    _ problems: inout [Diagnostic], _ body: () throws -> Value
  ) throws -> Value? {
    do {
      return try body()
    } catch let errors as InputErrors {
      problems += errors.diagnostics
      return nil
    }
  }
}

/// Everything that a command works on.
struct Question {
  let plan: Plan
  let demand: Demand
  let path: String
  let table: String

  /// Refuses to write where the question itself stands.
  func refuseOverwriting(by output: String) throws {
    guard [path, table].contains(where: { Files.areSame($0, output) }) else { return }
    throw FileProblem(
      path: output, isReading: false, reason: "the question is read from it; name another file")
  }

  var problem: Problem { Problem(plan: plan, demand: demand) }
}
