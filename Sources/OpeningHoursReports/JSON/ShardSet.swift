public import OpeningHours
public import OpeningHoursTables

/// Parts of one answer that belong together, with those that are missing.
public struct ShardSet: Sendable {
  /// What all parts say of the question, as the first of them that was named has it.
  public let header: ShardHeader
  /// The parts by their numbers.
  private let files: [Int: ShardFile]

  /// Puts parts together.
  ///
  /// - Parameters:
  ///   - parts: The parts, in any order, at least one.
  ///   - version: The version of this program, which alone reads its parts.
  /// - Throws: `InputErrors` with every part that belongs to another answer or stands twice.
  public init(_ parts: [ShardFile], version: String) throws(InputErrors) {
    precondition(!parts.isEmpty)
    header = parts[0].header
    var problems: [Diagnostic] = []
    var files: [Int: ShardFile] = [:]
    for part in parts {
      let place = Source.file(part.name, line: 1, column: nil)
      if let (message, hint) = part.header.hindrance(besides: parts[0], version: version) {
        problems.append(Diagnostic(place, message, hint: hint))
        continue
      }
      let number = part.header.shard.number
      guard let other = files[number] else {
        files[number] = part
        continue
      }
      problems.append(
        Diagnostic(
          place,
          "part \(part.header.shard.text) stands in \(other.name) as well"
            + (part.saysTheSame(as: other) ? "" : ", and says something else there"),
          hint: "leave one of them out"))
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    self.files = files
  }

  /// The parts that are missing, in order.
  public var missing: [Shard] {
    let count = header.shard.count
    return (1...count).filter { files[$0] == nil }.compactMap { Shard($0, of: count) }
  }

  /// The answers to jobs, by their places.
  ///
  /// - Parameter jobs: The jobs of the question that the parts are about.
  /// - Returns: An answer for each job; nothing where it had none.
  /// - Throws: `InputErrors` with each line that is no answer, and for jobs of a part that is missing.
  public func answers<Answer, Record>(
    to jobs: ShardJobs<Answer, Record>
  ) throws(InputErrors) -> [Answer?] {
    guard jobs.keys.count == header.jobs, missing.isEmpty else {
      throw refused("\(header.jobs) jobs, where the question has \(jobs.keys.count)")
    }
    var answers = [Answer?](repeating: nil, count: jobs.keys.count)
    var problems: [Diagnostic] = []
    for (_, file) in files.sorted(by: { $0.key < $1.key }) {
      for (place, line) in file.lines.enumerated() {
        do {
          guard let entry = LineJSON.value(ShardEntry<Record>.self, line) else {
            throw TextError("the result is damaged")
          }
          answers[entry.job - 1] = try jobs.answer(entry)
        } catch {
          let text = (error as? TextError)?.message ?? "\(error)"
          problems.append(
            Diagnostic(
              .file(file.name, line: place + 2, column: nil), text, hint: "run the part again"))
        }
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    return answers
  }
}

extension ShardSet {
  /// That the parts together are no answer to the question.
  public func refused(_ message: String) -> InputErrors {
    InputErrors([
      Diagnostic(
        .file(files.values.map(\.name).min() ?? "", line: 1, column: nil), message,
        hint: "run all parts again")
    ])
  }
}

// What to do about parts that are missing.
extension ShardSet {
  /// So many parts that are missing are named.
  private static let mostNamed = 20

  /// Which parts are missing, with the command that makes the first; nothing where all are there.
  public var messageOfMissing: String? {
    guard let first = missing.first else { return nil }
    let (named, rest) = (missing.prefix(Self.mostNamed), missing.dropFirst(Self.mostNamed))
    var numbers = named.map { "\($0.number)" }
    let last = rest.isEmpty ? numbers.removeLast() : "\(rest.count) more"
    let list = numbers.isEmpty ? last : numbers.joined(separator: ", ") + " and " + last
    return "\(missing.count == 1 ? "shard" : "shards") \(list) of \(first.count) "
      + "\(missing.count == 1 ? "is" : "are") missing: \(command(for: first))"
  }

  /// The command that makes a part, as a shell takes it.
  public func command(for shard: Shard, plan: String? = nil) -> String {
    var command = header.command
    // The plan stands behind the command's name.
    if let plan, command.count > 1 { command[1] = plan }
    return (["openhours"] + command + ["--shard", shard.text, "-o", fileName(for: shard)])
      .map(ShellText.quoted).joined(separator: " ")
  }

  /// A name as those that are there have: the same with another number, as many digits long.
  private func fileName(for shard: Shard) -> String {
    let names = Set(files.values.map(\.name))
    for (number, file) in files.sorted(by: { $0.key < $1.key }) {
      if let name = file.name.replacingLastNumber(number, by: shard.number), !names.contains(name) {
        return name
      }
    }
    let folder = files.values.map(\.name).min().flatMap { name in
      name.lastIndex(of: "/").map { String(name[...$0]) }
    }
    return (folder ?? "") + "part-\(shard.number).jsonl"
  }
}

extension ShardHeader {
  /// Why a part does not belong to the answer of another, and what to do; nothing where it does.
  fileprivate func hindrance(
    besides other: ShardFile, version program: String
  ) -> (message: String, hint: String)? {
    let first = other.header
    guard version == program else {
      return (
        "openhours \(version) wrote it, and this is \(program)",
        "merge with the program that wrote the parts"
      )
    }
    guard command == first.command else {
      return (
        "it is part of \(ShardSet.words(command)), not of \(ShardSet.words(first.command)) as in "
          + other.name, "merge the parts of one question"
      )
    }
    guard planDigest == first.planDigest else {
      return (
        "the plan or one of its tables was another than for \(other.name)",
        "run the parts again that were made before the change"
      )
    }
    guard shard.count == first.shard.count else {
      return (
        "it is one of \(shard.count) parts, \(other.name) one of \(first.shard.count)",
        "split a question into the same number of parts on each machine"
      )
    }
    guard jobs == first.jobs else {
      return (
        "it is of \(jobs) jobs, \(other.name) of \(first.jobs)", "run one of the parts again"
      )
    }
    return nil
  }
}

extension ShardSet {
  /// A command as a shell takes it.
  fileprivate static func words(_ command: [String]) -> String {
    (["openhours"] + command).map(ShellText.quoted).joined(separator: " ")
  }
}

extension String {
  /// The text with its last number replaced, if it is a certain one; zeros before it stay, and so does a
  /// folder's name.
  fileprivate func replacingLastNumber(_ old: Int, by new: Int) -> String? {
    let folderEnd = lastIndex(of: "/").map { index(after: $0) } ?? startIndex
    let name = self[folderEnd...]
    guard let last = name.lastIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
    let digits = name[...last].reversed().prefix { $0.isASCII && $0.isNumber }.count
    let start = name.index(last, offsetBy: 1 - digits)
    guard Int(name[start...last]) == old else { return nil }
    let text = "\(new)"
    let zeros = String(repeating: "0", count: max(0, digits - text.count))
    return String(self[..<start]) + (name[start] == "0" ? zeros : "") + text
      + String(self[index(after: last)...])
  }
}
