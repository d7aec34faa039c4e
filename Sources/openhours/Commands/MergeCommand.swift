import ArgumentParser
import OpeningHours
import OpeningHoursReports
import OpeningHoursTables

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Answers from the parts that several machines wrote, as one run would.",
    discussion: """
      confidence and sweep write a part with --shard. Parts of another question, parts that were cut off \
      or altered, and parts that stand twice are refused; missing ones are named with the command that \
      makes the first of them. The plan and its tables are read again, and must be those of the parts.

        openhours merge part-*.jsonl
        openhours merge part-*.jsonl --json -o answer.json
        openhours merge part-*.jsonl --missing | parallel

      Files that end in .part are passed over: they are being written.
      """)

  @Argument(help: .init("The parts, in any order.", valueName: "file"))
  var files: [String] = []
  @Flag(name: .long, help: "Print the commands that make what is missing, a line each.")
  var missing = false
  @Option(
    name: .long,
    help: .init("The plan, if it is not where it was for the parts.", valueName: "file"))
  var plan: [String] = []
  @OptionGroup(title: "Search") var many: BatchOptions
  @Option(
    name: .shortAndLong,
    help: .init("The file to write; - (as without this) for standard output.", valueName: "file"))
  var output: [String] = []
  @Flag(name: .long, help: "Replace a file that is there already.") var force = false
  @OptionGroup(title: "Answer") var language: LanguageOptions
  @Flag(name: .long, help: "Write the points of a sweep as a table for a spreadsheet.")
  var csv = false
  @Flag(name: .long, help: "Write the answer as JSON.") var json = false

  func validate() throws {
    if output.count > 1 { throw ValidationError("--output stands twice") }
    if plan.count > 1 { throw ValidationError("--plan stands twice") }
    if csv, json { throw ValidationError("--csv and --json are two answers: leave one out") }
    guard !parts.isEmpty else {
      throw ValidationError(
        files.isEmpty
          ? "merge takes the parts that --shard wrote: openhours merge part-*.jsonl"
          : "all of the files end in .part: no part is written to its end")
    }
  }

  /// The files, without those that are being written.
  private var parts: [String] { files.filter { !$0.hasSuffix(".part") } }

  func run() throws {
    try Exit.reporting {
      let set = try ShardSet(read(), version: OpenHoursCommand.configuration.version)
      if missing {
        return try Output.answer(
          set.missing.map { set.command(for: $0, plan: plan.first) + "\n" }.joined())
      }
      if let message = set.messageOfMissing {
        Output.message(message)
        throw Exit.badData
      }
      do {
        try merge(set)
      } catch let errors as InputErrors {
        throw InputErrors(errors.diagnostics.map(statedInParts))
      }
    }
  }

  /// What is wrong with a flag, where the parts state it and nobody typed it.
  private func statedInParts(_ problem: Diagnostic) -> Diagnostic {
    guard case .flag(let text) = problem.source else { return problem }
    return Diagnostic(
      .file(parts[0], line: 1, column: nil), "\(text): \(problem.message)", hint: problem.hint)
  }

  /// The parts; of all files it is told what is wrong.
  private func read() throws -> [ShardFile] {
    var problems: [Diagnostic] = []
    var read: [ShardFile] = []
    for file in parts {
      let bytes = try Files.bytes(of: file)
      do {
        read.append(try ShardFile(bytes: bytes, fileName: file))
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    return read
  }

  private func merge(_ set: ShardSet) throws {
    switch try command(of: set) {
    case var sweep as SweepCommand:
      if csv || json { (sweep.csv, sweep.json) = (csv, json) }
      if !language.language.isEmpty { sweep.language = language }
      let (question, sink) = try opened(sweep.options, set)
      try sweep.merge(set, question, to: sink)
    case var confidence as ConfidenceCommand:
      guard !csv else { throw ValidationError("--csv is about the points of a sweep") }
      if json { confidence.json = json }
      if !language.language.isEmpty { confidence.language = language }
      confidence.many = many
      let (question, sink) = try opened(confidence.options, set)
      try confidence.merge(set, question, to: sink)
    default:
      throw refusal(set, "\(set.header.command[0]) is no command that writes parts")
    }
  }

  /// The command whose parts they are.
  private func command(of set: ShardSet) throws -> any ParsableCommand {
    do {
      return try OpenHoursCommand.parseAsRoot(set.header.command)
    } catch {
      throw refusal(set, "the command cannot be read: \(OpenHoursCommand.message(for: error))")
    }
  }

  /// The plan that the parts are about, and where the answer goes.
  private func opened(
    _ options: PlanOptions, _ set: ShardSet
  ) throws -> (question: Question, sink: AnswerSink) {
    var options = options
    if let plan = plan.first { options.plan = plan }
    guard !plan.isEmpty || Files.exists(options.path) else {
      throw FileProblem(
        path: options.path, isReading: true, reason: "the plan of the parts is not there",
        hint: "name where it is now:  --plan FILE")
    }
    let (question, digest) = try options.loadWithDigest(at: options.path)
    guard digest == set.header.planDigest else {
      throw refusal(
        set, "\(question.path) or one of its tables was another when the parts were written",
        hint: "take the files of then, or run all parts again")
    }
    guard let path = output.first, path != "-" else { return (question, AnswerSink(path: nil)) }
    try question.refuseOverwriting(by: path)
    try Files.refuseToReplace(path, reading: files)
    try Files.refuseToReplace(path, force: force)
    return (question, AnswerSink(path: path))
  }

  private func refusal(
    _ set: ShardSet, _ message: String, hint: String? = nil
  ) -> InputErrors {
    InputErrors([
      Diagnostic(.file(parts[0], line: 1, column: nil), message, hint: hint)
    ])
  }
}
