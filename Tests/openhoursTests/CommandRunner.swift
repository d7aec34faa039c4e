import Foundation
import TestSamples
import Testing

/// What a run of the command left behind.
struct Run {
  let output: String
  let messages: String
  let code: Int32
}

/// Runs the built command as a user would.
///
/// - Parameters:
///   - arguments: The words after `openhours`.
///   - folder: The working folder.
///   - environment: Variables on top of a bare environment.
/// - Returns: What it wrote and its exit code.
/// - Throws: When there is no command to run.
func openhours(
  _ arguments: String..., in folder: URL = repository, environment: [String: String] = [:]
) throws -> Run {
  try openhours(arguments, in: folder, environment: environment)
}

/// The same with what only a shell could do: the output goes to another file, or Ctrl-C is pressed
/// after some seconds.
func openhours(
  _ arguments: [String], in folder: URL = repository, environment: [String: String] = [:],
  writingTo sink: String? = nil, interruptedAfter seconds: Double? = nil
) throws -> Run {
  let process = Process()
  process.executableURL = try builtCommand()
  process.arguments = arguments
  process.currentDirectoryURL = folder
  process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
  let scratch = try Scratch()
  let (output, messages) = (scratch.file("output"), scratch.file("messages"))
  for file in [output, messages] { try Data().write(to: file) }
  process.standardOutput = try FileHandle(
    forWritingTo: sink.map { URL(fileURLWithPath: $0) } ?? output)
  process.standardError = try FileHandle(forWritingTo: messages)
  process.standardInput = FileHandle.nullDevice
  try process.run()
  if let seconds {
    Thread.sleep(forTimeInterval: seconds)
    process.interrupt()
  }
  process.waitUntilExit()
  return Run(
    output: try String(contentsOf: output, encoding: .utf8),
    messages: try String(contentsOf: messages, encoding: .utf8), code: process.terminationStatus)
}

/// The command beside the test bundle.
private func builtCommand() throws -> URL {
  let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  let command = bundle.appendingPathComponent("openhours")
  try #require(
    FileManager.default.isExecutableFile(atPath: command.path), "no command at \(command.path)")
  return command
}

/// A folder of its own that is gone with the value.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("openhours-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// The folder's files, hidden ones included.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  /// Puts the Bremen plan without its ratings, changed by a replacement, and its table into the folder.
  func bremen(replacing old: String = "", by new: String = "") throws {
    let data = repository.appendingPathComponent("data/bremen")
    var plan = try String(contentsOf: data.appendingPathComponent("plan.yaml"), encoding: .utf8)
    plan = plan.replacing(/(?m)^ratings:.*\n/, with: "")
    if !old.isEmpty {
      try #require(plan.contains(old))
      plan = plan.replacingOccurrences(of: old, with: new)
    }
    try plan.write(to: file("plan.yaml"), atomically: true, encoding: .utf8)
    try FileManager.default.copyItem(
      at: data.appendingPathComponent("wishes.csv"), to: file("wishes.csv"))
  }
}
