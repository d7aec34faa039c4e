import ArgumentParser

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
    version: "0.1.0",
    subcommands: [
      ProposeCommand.self, CompareCommand.self, ExplainCommand.self, PricesCommand.self,
      SweepCommand.self, ReportCommand.self, ShowCommand.self, CheckCommand.self, InitCommand.self,
      ImportCommand.self, ExportCommand.self, ModelCommand.self,
    ],
    defaultSubcommand: ProposeCommand.self)
}
