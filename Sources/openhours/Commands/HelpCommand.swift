import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

/// The help of a command, and of the plan's keys.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Shows the help of a command, or the keys of a plan.",
    discussion: """
        openhours help propose
        openhours help plan
        openhours help plan late-days
        openhours help plan groups
      """)

  @Argument(help: "A command, or plan with one of its keys.")
  var topics: [String] = []

  func run() throws {
    try Exit.reporting {
      switch topics.first {
      case nil: try Output.answer(OpenHoursCommand.helpMessage() + "\n")
      case "plan": try Output.answer(try plan(Array(topics.dropFirst())))
      case let name?: try Output.answer(try command(name) + "\n")
      }
    }
  }

  private func command(_ name: String) throws -> String {
    let names = OpenHoursCommand.commandNames
    guard let index = names.firstIndex(of: name) else {
      throw InputErrors([
        Diagnostic.unknown(name, "command", at: .flag("help"), among: names + ["plan"])
      ])
    }
    return OpenHoursCommand.helpMessage(
      for: OpenHoursCommand.configuration.subcommands[index])
  }

  // MARK: The plan

  private func plan(_ keys: [String]) throws -> String {
    var entries = PlanHelp.entries
    var found: PlanHelp.Entry?
    for key in keys {
      guard let entry = entries.first(where: { $0.name == key }) else {
        throw InputErrors([
          Diagnostic.unknown(key, "key", at: .flag("help plan"), among: entries.map(\.name))
        ])
      }
      found = entry
      entries = entry.inner
    }
    return found?.text(Output.style) ?? PlanHelp.text(Output.style)
  }
}
