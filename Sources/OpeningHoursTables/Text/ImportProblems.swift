/// Collects what is wrong with an export; a file of another kind must not give a million messages.
struct ImportProblems {
  private static let most = 50
  private var kept: [Diagnostic] = []
  private var count = 0
  private let fileName: String

  init(fileName: String) { self.fileName = fileName }

  var isEmpty: Bool { count == 0 }

  /// Whether a further problem will only be counted, so that it need not be put into words.
  var isFull: Bool { kept.count == Self.most }

  /// Keeps a problem while there is room for it, and counts it in any case.
  mutating func add(_ problem: Diagnostic) {
    count += 1
    if !isFull { kept.append(problem) }
  }

  /// Counts a problem that there is no room for.
  mutating func countOne() { count += 1 }

  mutating func add(_ problems: [Diagnostic]) { for problem in problems { add(problem) } }

  /// Throws what was collected, if anything was.
  func throwIfAny() throws(InputErrors) {
    guard count > 0 else { return }
    let more = Diagnostic(
      .file(fileName, line: nil, column: nil), "and \(count - kept.count) more problems")
    throw InputErrors(kept.inReadingOrder + (count > kept.count ? [more] : []))
  }
}
