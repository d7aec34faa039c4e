import OpeningHours
public import OpeningHoursTables

/// A part of an answer that was read: whole, unaltered, with all of its jobs in order.
public struct ShardFile: Sendable {
  /// The file's name, for messages.
  public let name: String
  /// What it says of itself.
  public let header: ShardHeader
  /// The lines of its jobs in order, without their ends.
  let lines: [ArraySlice<UInt8>]

  /// Reads a part.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - fileName: Its name for messages.
  /// - Throws: `InputErrors` for what is no part, and for one that was cut off or altered.
  public init(bytes: [UInt8], fileName: String) throws(InputErrors) {
    name = fileName
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let first = lines.removeFirst()
    guard !bytes.isEmpty else {
      throw Self.refusal(fileName, "the file is empty", "run the part again")
    }
    guard first.last != UInt8(ascii: "\r") else {
      throw Self.refusal(
        fileName, line: 1, "the lines end as those of another system do",
        "copy the file as it is, not as text")
    }
    do {
      header = try ShardHeader(line: first)
    } catch {
      throw InputErrors([error.at(.file(fileName, line: 1, column: nil))])
    }
    // What follows the last line end is nothing in a file that is whole.
    let rest = lines.popLast()
    guard rest?.isEmpty == true, let last = lines.popLast(),
      let end = LineJSON.value(ShardText.End.self, last), end.end
    else {
      throw Self.refusal(
        fileName, line: lines.count + 2, "the last line is missing: the file was cut off",
        "run the part again")
    }
    self.lines = lines
    try checkJobs()
    var digest = SHA256()
    digest.add(bytes.prefix(bytes.count - last.count - 1))
    guard end.lines == lines.count, end.sha256 == digest.hexadecimal else {
      throw Self.refusal(
        fileName, "the file was altered: its checksum is another", "run the part again")
    }
  }

  /// Whether two parts say the same.
  func saysTheSame(as other: ShardFile) -> Bool { lines.elementsEqual(other.lines, by: ==) }

  /// Refuses lines that are no jobs, and jobs that are missing or not its own.
  private func checkJobs() throws(InputErrors) {
    struct Job: Decodable {
      let job: Int
    }
    let numbers = header.shard.jobs(of: header.jobs)
    for (place, line) in lines.enumerated() {
      func refusal(_ message: String) -> InputErrors {
        Self.refusal(name, line: place + 2, message, "run the part again")
      }
      guard let job = LineJSON.value(Job.self, line) else {
        throw refusal("the line is damaged")
      }
      guard place < numbers.count else {
        throw refusal("job \(job.job) is none of part \(header.shard.text)")
      }
      guard job.job == numbers[place] else {
        throw refusal("job \(job.job) stands where job \(numbers[place]) belongs")
      }
    }
    guard lines.count >= numbers.count else {
      throw Self.refusal(
        name, line: lines.count + 2, "job \(numbers[lines.count]) is missing", "run the part again")
    }
  }

  private static func refusal(
    _ file: String, line: Int? = nil, _ message: String, _ hint: String
  ) -> InputErrors {
    InputErrors([Diagnostic(.file(file, line: line, column: nil), message, hint: hint)])
  }
}
