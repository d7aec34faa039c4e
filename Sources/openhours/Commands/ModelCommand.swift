import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursReports

struct ModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model", abstract: "Hands the integer program to other solvers.",
    subcommands: [Write.self])

  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write",
      abstract: "Writes the textbook program of the same decision as CPLEX LP.",
      discussion: """
        The program is built apart from the one that propose solves, so that another solver's \
        optimum is a second opinion:

          openhours model write data/bremen/plan.yaml -o week.lp
          glpsol --lp week.lp

        With --roster it is the program of who works the shifts of the best week. Of a system it is that of all \
        branches together; b1_ stands before what is about the first of them.
        """)

    @OptionGroup var options: PlanOptions
    @Option(
      name: .shortAndLong,
      help: .init("The file to write; - for standard output.", valueName: "file"))
    var output: String
    @Flag(name: .long, help: "Replace a file that is there already.") var force = false
    @Flag(name: .long, help: "Write the program of the roster of the proposed week.")
    var roster = false
    @OptionGroup(title: "Answer") var language: LanguageOptions
    @Flag(name: .long, help: "Write an account of the program as JSON.") var json = false

    /// What says that a program is ours: the first line, a comment to every reader.
    private static let mark = "\\ written by openhours model write\n"

    /// The direct program of the roster of the best week.
    private func rosterProgram(_ question: Question) throws -> IntegerProgram {
      try question.checkPeople()
      let best = try question.best(
        within: .unlimited, answer: .init(json: json, language: language.chosen))
      return try question.rosterProblem(of: best).textbookProgram()
    }

    func run() throws {
      try Exit.reporting {
        if let system = try options.loadSystem() { return try write(system) }
        let question = try options.load()
        try question.refuseOverwriting(by: output)
        try Files.refuseToReplace(output, force: force) { $0.starts(with: Self.mark.utf8) }
        let program =
          try roster ? rosterProgram(question) : TextbookProgram(question.problem).program
        try write(program)
      }
    }

    /// Writes the program of several houses, with the branches' names in comments.
    private func write(_ system: SystemQuestion) throws {
      guard !roster else {
        throw ValidationError("--roster is about one house: name the plan of a branch")
      }
      try system.refuseOverwriting(by: output)
      try Files.refuseToReplace(output, force: force) { $0.starts(with: Self.mark.utf8) }
      let names = system.plan.file.branches.enumerated().map { place, branch in
        "\\ b\(place + 1): \(branch.name)\n"
      }
      try write(SystemTextbook(try system.problem()).program, naming: names.joined())
    }

    /// Writes a program and tells of it.
    private func write(_ program: IntegerProgram, naming names: String = "") throws {
      try Files.write(Self.mark + names + (try program.lpText), to: output)
      guard output != "-" else { return }
      let account = ModelReport(
        variableCount: program.columns.count, rowCount: program.rows.count, file: output)
      if json {
        try Output.answer(try account.json())
      } else {
        Output.message(String(account.text(TextStyle(), language.chosen).dropLast()))
      }
    }
  }
}
