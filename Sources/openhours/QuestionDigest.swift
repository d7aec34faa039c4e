import OpeningHoursTables

/// What tells the files of a question apart from others: SHA-256 over their names and bytes, in the order in
/// which they are read.
///
/// Names are those in the plan's folder, so that a folder may be copied to another machine.
struct QuestionDigest {
  private var digest = SHA256()
  private let folder: String

  /// The digest of a question before its first file is read.
  ///
  /// - Parameter path: The plan's path.
  init(planPath path: String) {
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// Takes in a file.
  mutating func add(_ path: String, _ bytes: [UInt8]) {
    let name = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    // Their lengths before them, so that no two lists of files are the same bytes.
    for part in [Array(name.utf8), bytes] {
      digest.add(Array("\(part.count):".utf8))
      digest.add(part)
    }
  }

  /// 64 hexadecimal digits.
  var text: String { digest.hexadecimal }
}

extension PlanOptions {
  /// The plan with what tells its files apart from others.
  ///
  /// - Parameter place: Where the plan stands.
  /// - Returns: The question, and 64 hexadecimal digits.
  /// - Throws: `InputErrors` with everything that is wrong, or `FileProblem`.
  func loadWithDigest(at place: String) throws -> (question: Question, digest: String) {
    var digest = QuestionDigest(planPath: place)
    let question = try load(at: place) { digest.add($0, $1) }
    return (question, digest.text)
  }
}
