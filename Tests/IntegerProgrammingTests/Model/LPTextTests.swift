import Foundation
import Testing

@testable import IntegerProgramming

/// The program as other solvers read it.
@Suite struct LPTextTests {
  private static let glpsol = URL(fileURLWithPath: "/usr/bin/glpsol")
  private static var hasGlpsol: Bool {
    FileManager.default.isExecutableFile(atPath: glpsol.path)
  }

  @Test func `the text states every part of a program`() throws {
    var program = IntegerProgram()
    let x = program.addVariable("x", kind: .integer, lower: -2, upper: 7)
    let y = program.addVariable("y y", kind: .binary)
    let z = program.addVariable("end", lower: nil)
    _ = program.addVariable("e1", kind: .binary, upper: 0)
    let again = program.addVariable("x", lower: 0.00001)
    program.addRow("range", 2 * x - 3 * y + 1, lower: -5, upper: 9)
    program.addRow("equation", 1 * z + 0.5 * again, lower: 2, upper: 2)
    program.addRow("nothing", 0, upper: 4)
    program.addRow("free", 1 * x)
    program.objective = Objective(.maximize, 10_000_000_000_000_000 * x - 1 * z + 12)
    let text = """
      Maximize
       obj: + 10000000000000000 x - 1 n_end + 0 n_e1 + 12 one
      Subject To
       range_lo: + 2 x - 3 y_y >= -6
       range_hi: + 2 x - 3 y_y <= 8
       n_equation: + 1 n_end + 0.5 x_2 = 2
       nothing: + 0 one <= 4
      Bounds
       -2 <= x <= 7
       n_end free
       n_e1 = 0
       x_2 >= 0.00001
       one = 1
      Generals x n_e1
      Binaries y_y
      End

      """
    let written = try program.lpText
    #expect(written == text)
  }

  @Test(.enabled(if: hasGlpsol, "glpsol is not installed"), arguments: 0..<40)
  func `glpsol finds the same optimum in the text`(seed: Int) throws {
    var program = smallProgram(seed: seed)
    let spare = program.addVariable("9 free Öffnung", upper: 2.5)
    program.addRow("empty", 0, lower: -1)
    let expected = try program.solved()
    let found = try glpsolOptimum(of: program)
    #expect(found.isInfeasible == (expected == .infeasible))
    if let solution = expected.solution {
      #expect(abs(found.value - solution.objectiveValue) < 1e-6)
    }
    #expect(spare.index == 5)
  }

  @Test(.enabled(if: hasGlpsol, "glpsol is not installed"))
  func `an objective without a term is read by glpsol too`() throws {
    var program = IntegerProgram()
    let first = program.addVariable("x", kind: .binary)
    let second = program.addVariable("y", kind: .binary)
    program.addRow("either", 1 * first + 1 * second, lower: 1)
    program.objective = Objective(.maximize, 0 * first)
    #expect(try program.lpText.contains(" obj: + 0 x\n"))
    #expect(try glpsolOptimum(of: program).value == 0)
  }

  @Test func `lines stay short and names legal whatever the names are`() throws {
    var program = IntegerProgram()
    let name = String(repeating: "näme\n", count: 100)
    let handles = (0..<60).map { _ in program.addVariable(name, kind: .binary) }
    program.addRow("", .sum(of: handles), upper: 7)
    program.objective = Objective(.maximize, .sum(of: handles))
    let lines = try program.lpText.split(separator: "\n")
    #expect(lines.allSatisfy { $0.utf8.count < 255 })
    if Self.hasGlpsol { #expect(try glpsolOptimum(of: program).value == 7) }
  }

  @Test func `an invalid program has no text`() {
    var program = IntegerProgram()
    _ = program.addVariable("x", lower: .nan)
    #expect(throws: ProgramError.self) { try program.lpText }
  }

  @Test func `numbers read back the same without an exponent`() {
    let numbers = [
      0, 1, -3, 0.1, 1e16, 1.5e16, -2.25e17, 1e-5, 1.25e-7, .leastNonzeroMagnitude, 1e300,
      1.7976931348623157e308,
      123_456_789.125, 1e22,
    ]
    for number in numbers { #expect(Double(lpNumber(number)) == number) }
    #expect(lpNumber(1e16) == "10000000000000000")
    #expect(lpNumber(-1.25e-7) == "-0.000000125")
    #expect(!numbers.map(lpNumber).contains { $0.contains("+") })
  }

  /// What glpsol makes of the text.
  private func glpsolOptimum(
    of program: IntegerProgram
  ) throws -> (isInfeasible: Bool, value: Double) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let model = folder.appendingPathComponent("model.lp")
    let report = folder.appendingPathComponent("report.txt")
    try program.lpText.write(to: model, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = Self.glpsol
    process.arguments = ["--lp", model.path, "-o", report.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = try String(contentsOf: report, encoding: .utf8).split(separator: "\n")
    let status = try #require(lines.first { $0.hasPrefix("Status:") })
    let objective = try #require(lines.first { $0.hasPrefix("Objective:") })
    let number = objective.split(separator: "=")[1].split(separator: " ")[0]
    return (!status.contains("OPTIMAL"), try #require(Double(number)))
  }
}
