import ArgumentParser
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
        """)

    @OptionGroup var options: PlanOptions
    @Option(
      name: .shortAndLong,
      help: .init("The file to write; - for standard output.", valueName: "file"))
    var output: String
    @Flag(name: .long, help: "Replace a file that is there already.") var force = false
    @OptionGroup(title: "Answer") var language: LanguageOptions
    @Flag(name: .long, help: "Write an account of the program as JSON.") var json = false

    /// What says that a program is ours: the first line, a comment to every reader.
    private static let mark = "\\ written by openhours model write\n"

    func run() throws {
      try Exit.reporting {
        let question = try options.load()
        try question.refuseOverwriting(by: output)
        try Files.refuseToReplace(output, force: force) { $0.starts(with: Self.mark.utf8) }
        let textbook = TextbookProgram(question.problem)
        try Files.write(Self.mark + (try textbook.lpText), to: output)
        guard output != "-" else { return }
        let account = ModelReport(textbook, file: output)
        if json {
          try Output.answer(try account.json())
        } else {
          Output.message(String(account.text(TextStyle(), language.chosen).dropLast()))
        }
      }
    }
  }
}
