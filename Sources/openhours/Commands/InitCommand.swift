import ArgumentParser
import OpeningHoursReports

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a commented plan.yaml and a sample table to start from.")

  @Argument(help: "The folder to write to; made if it is not there.")
  var folder = "."

  @Flag(name: .long, help: "Replace files that are there already.") var force = false
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func run() throws {
    try Exit.reporting {
      let files = StarterFiles.all.map { (path: path(of: $0.name), text: $0.text) }
      if !force, let present = files.first(where: { Files.exists($0.path) }) {
        throw FileProblem(
          path: present.path, isReading: false,
          reason: "it is there already; choose another folder, or --force to replace it")
      }
      try Files.makeDirectory(folder)
      for file in files { try Files.write(file.text, to: file.path) }
      let report = InitReport(files: files.map(\.path), plan: path(of: "plan.yaml"))
      try Output.answer(json ? try report.json() : report.text(language.chosen))
    }
  }

  private func path(of name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
