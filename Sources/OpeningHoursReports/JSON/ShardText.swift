public import OpeningHours
import OpeningHoursTables

/// A part of an answer as a file: a line about the question, a line for each of its jobs, and a last one.
public enum ShardText {
  /// The last line.
  struct End: Codable {
    let end: Bool
    /// How many lines of jobs there are.
    let lines: Int
    /// SHA-256 of all bytes before the last line.
    let sha256: String
  }

  /// The text of a part.
  ///
  /// - Parameters:
  ///   - header: What it says of itself.
  ///   - entries: What came of each of its jobs, in order.
  /// - Returns: Lines of JSON, each with its end.
  /// - Throws: What an encoder throws.
  public static func text<Record>(
    _ header: ShardHeader, _ entries: [ShardEntry<Record>]
  ) throws -> String {
    let jobs = try entries.map { entry in
      let (key, result) = (try LineJSON.text(entry.key), try LineJSON.text(Nullable(entry.result)))
      return "{\"job\":\(entry.job),\"key\":\(key),\"result\":\(result)}\n"
    }
    let body = try header.line() + "\n" + jobs.joined()
    var digest = SHA256()
    digest.add(Array(body.utf8))
    let end = End(end: true, lines: entries.count, sha256: digest.hexadecimal)
    return body + (try LineJSON.text(end)) + "\n"
  }
}
