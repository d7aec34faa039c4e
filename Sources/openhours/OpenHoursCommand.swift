import ArgumentParser
import OpeningHoursTables

@main
struct OpenHoursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openhours",
    abstract: "Proposes opening hours from a survey of wishes, and proves how good they are.",
    discussion: """
      A plan file names the table of wishes, today's hours and the rules. Every rule of the plan is \
      also a what-if flag: a what-if that proved good is pasted into the plan, not translated.

        openhours init my-library
        openhours show my-library/plan.yaml
        openhours propose my-library/plan.yaml --open thu=9-20

      Exit codes: 0 answer; 2 the rules contradict each other; 3 nothing found in time; 64 usage; \
      65 bad data; 66 cannot read; 70 solver broke or audit failed; 73 cannot write.
      """,
    version: "0.2.0",
    subcommands: [
      ProposeCommand.self, CompareCommand.self, ExplainCommand.self, PricesCommand.self,
      ConfidenceCommand.self, WavesCommand.self, ReviewCommand.self,
      SweepCommand.self, MergeCommand.self, RosterCommand.self, ReportCommand.self,
      ShowCommand.self, CheckCommand.self, InitCommand.self,
      ImportCommand.self, ExportCommand.self, ModelCommand.self, HelpCommand.self,
    ],
    defaultSubcommand: ProposeCommand.self)

  /// Runs the command that is named; a word that is neither a command nor a plan is told as such.
  static func main() {
    if let word = CommandLine.arguments.dropFirst().first, let hint = misspelling(word) {
      Output.message("there is no command or plan \"\(word.printable)\"; \(hint)")
      exit(withError: Exit.usage)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error).isSuccess else { exit(withError: error) }
      tell(fullMessage(for: error))
    }
  }

  /// Writes help or the version, which are answers like any other: who asked must get them.
  private static func tell(_ text: String) {
    do {
      try Exit.reporting { try Output.answer(text.isEmpty ? "" : text + "\n") }
    } catch {
      exit(withError: error)
    }
  }

  /// What a first word may have been meant to be, where it is neither a command nor a file.
  private static func misspelling(_ word: String) -> String? {
    let names = commandNames
    guard word.first?.isLetter == true, !word.contains(where: { "./".contains($0) }),
      !names.contains(word), !Files.exists(word)
    else { return nil }
    return suggestion(for: word, among: names).map { "did you mean openhours \($0)?" }
      ?? "openhours --help lists the commands"
  }

  /// The names of the commands.
  static var commandNames: [String] {
    configuration.subcommands.map { $0.configuration.commandName ?? $0._commandName }
  }
}
