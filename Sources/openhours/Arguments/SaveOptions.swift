import ArgumentParser
import OpeningHours

/// Whether the what-if flags become a scenario of the plan file.
struct SaveOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init(
      "Write the what-if flags into the plan file as a scenario of this name.", valueName: "name"))
  var saveAs: [String] = []

  @Flag(name: .long, help: "With --save-as: show what would be written, and write nothing.")
  var dryRun = false

  func validate() throws {
    if saveAs.count > 1 {
      throw ValidationError(
        "--save-as stands twice: choose one of \(saveAs.joined(separator: ", "))")
    }
    if dryRun, saveAs.isEmpty {
      throw ValidationError("--dry-run is about --save-as; add for example --save-as evening")
    }
  }

  /// The scenario to save, worked out before anything is searched for; with `--dry-run` it is shown.
  func draft(of question: Question) throws -> Draft? {
    guard let name = saveAs.first else { return nil }
    let bytes = try Files.bytes(of: question.path)
    let scenario = try question.plan.saved(as: name, in: bytes)
    let draft = Draft(scenario: scenario, path: question.path, bytes: bytes, isDry: dryRun)
    if dryRun { draft.show() }
    return draft
  }

  /// A scenario that is not written yet.
  struct Draft {
    let scenario: SavedScenario
    let path: String
    let bytes: [UInt8]
    let isDry: Bool

    fileprivate func show() {
      Output.message("would be written at \(path):\(scenario.line):")
      Output.message(String(scenario.text.dropLast()))
    }

    /// Writes the plan file, unless only a look at it was wanted.
    func write() throws {
      guard !isDry else { return }
      guard try Files.bytes(of: path) == bytes else {
        throw FileProblem(
          path: path, isReading: false, reason: "it has changed meanwhile; nothing was written")
      }
      try Files.write(scenario.fileText, to: path)
      Output.message(
        "saved as scenario \(scenario.name) at \(path):\(scenario.line); "
          + "ask it again with --scenario \(scenario.name)")
    }

    /// Says that a what-if without an answer is not kept.
    func forgo() {
      guard !isDry else { return }
      Output.message("not saved as scenario \(scenario.name), for there is no answer")
    }
  }
}
