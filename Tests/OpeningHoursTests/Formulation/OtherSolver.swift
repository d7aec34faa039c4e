import Foundation

/// GLPK's own command, as someone who doubts an answer would use it.
enum OtherSolver {
  private static var path: String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/glpsol" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  static var isInstalled: Bool { path != nil }

  struct Unreadable: Error {
    let solution: String
  }

  /// The optimum of a program in LP format, or nothing when it has no feasible point.
  static func optimum(of program: String) throws -> Double? {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (model, solution) = (folder.appending(path: "week.lp"), folder.appending(path: "week.sol"))
    try program.write(to: model, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: path ?? "glpsol")
    process.arguments = ["--lp", model.path, "-w", solution.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    // "s mip ROWS COLUMNS STATUS OBJECTIVE"; o is optimal, n has no point, u is undefined because
    // the relaxation has none already.
    let text = try String(contentsOf: solution, encoding: .utf8)
    let words = text.split(separator: "\n").first { $0.hasPrefix("s mip ") }?.split(separator: " ")
    guard let words, words.count == 6 else { throw Unreadable(solution: text) }
    return words[4] == "o" ? Double(words[5]) : nil
  }
}
