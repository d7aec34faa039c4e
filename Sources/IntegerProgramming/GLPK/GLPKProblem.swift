import CGLPK

/// The only owner of a GLPK problem object.
///
/// It cannot be copied and lives on one thread: GLPK's environment is thread-local, and deleting
/// a problem elsewhere ends the process. A fatal error frees all problem objects of the thread at
/// once, those of other owners too; the generation read at creation tells, and a lost object is
/// neither used nor deleted.
struct GLPKProblem: ~Copyable {
  private let pointer: OpaquePointer
  private let generation: UInt
  /// What GLPK said during the last call; the buffer that the guard writes into.
  private var text = [CChar](repeating: 0, count: Int(GUARDED_TEXT_SIZE))

  /// Loads a program.
  ///
  /// - Throws: `SolverError.failed` when GLPK finds the arrays wrong.
  init(_ image: ProgramImage) throws(SolverError) {
    var created: OpaquePointer?
    var text = [CChar](repeating: 0, count: Int(GUARDED_TEXT_SIZE))
    let code = guarded_load(
      &created, image.isMaximization ? 1 : 0, image.constant, Int32(image.lower.count),
      image.lower, image.upper, image.cost, image.isInteger, Int32(image.rowLower.count),
      image.rowLower, image.rowUpper, Int32(image.entryValue.count - 1), image.entryRow,
      image.entryColumn, image.entryValue, &text)
    guard code == 0, let created else { throw ReturnCode(code).error(Self.line(text)) }
    pointer = created
    generation = guarded_generation()
  }

  deinit {
    if generation == guarded_generation() { guarded_delete(pointer) }
  }

  /// Runs one guarded call on the living object.
  ///
  /// - Throws: `SolverError.failed` when the object is lost or the call loses it.
  /// - Returns: GLPK's answer.
  mutating func call(
    _ body: (OpaquePointer, UnsafeMutablePointer<CChar>?) -> Int32
  ) throws(SolverError) -> ReturnCode {
    guard generation == guarded_generation() else {
      throw ReturnCode(ReturnCode.lost).error("its problem is lost to an earlier one")
    }
    let code = text.withUnsafeMutableBufferPointer { body(pointer, $0.baseAddress) }
    guard code != ReturnCode.lost else { throw error(ReturnCode(code)) }
    return ReturnCode(code)
  }

  /// The error for an answer, with what GLPK said.
  func error(_ code: ReturnCode) -> SolverError {
    code.error(Self.line(text))
  }

  /// Reads from the living object; only right after a `call` that succeeded.
  func read<Value>(_ body: (OpaquePointer) -> Value) -> Value {
    body(pointer)
  }

  /// GLPK's text on one line.
  private static func line(_ text: [CChar]) -> String {
    let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline).joined(separator: "; ")
  }
}
