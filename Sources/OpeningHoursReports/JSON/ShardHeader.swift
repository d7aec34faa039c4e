public import OpeningHours
import OpeningHoursTables

/// What a part of an answer says of itself before its answers: which question, by which program, which part.
public struct ShardHeader: Sendable, Hashable {
  /// The words after `openhours` that ask all of the question, the plan first behind the command.
  public let command: [String]
  /// SHA-256 over the names and bytes of all files that the question is read from.
  public let planDigest: String
  /// The version of the program.
  public let version: String
  /// Which part.
  public let shard: Shard
  /// How many jobs all parts have together.
  public let jobs: Int

  /// A header.
  ///
  /// - Parameters:
  ///   - command: The words after `openhours` that ask all of the question, the plan first behind the command.
  ///   - planDigest: SHA-256 over the names and bytes of all files that the question is read from.
  ///   - version: The version of the program.
  ///   - shard: Which part.
  ///   - jobs: How many jobs all parts have together, 0 to ten million.
  public init(
    command: [String], planDigest: String, version: String, shard: Shard, jobs: Int
  ) {
    self.command = command
    self.planDigest = planDigest
    self.version = version
    self.shard = shard
    self.jobs = jobs
  }

  /// More jobs than these are taken for damage.
  static let mostJobs = 10_000_000
  /// The schema without its version.
  private static let schemaName = "openhours/shard@"
  private static let schema = schemaName + "1"

  /// As the file has it.
  private struct Content: Decodable {
    let schema: String
    let command: [String]
    let planDigest: String
    let version: String
    let shard: Int
    let of: Int
    let jobs: Int

    private enum CodingKeys: String, CodingKey {
      case schema
      case command
      case planDigest = "plan_digest"
      case version
      case shard
      case of
      case jobs
    }
  }

  private struct Named: Decodable {
    let schema: String
  }

  /// The header in one line, without its end.
  public func line() throws -> String {
    let words = try [Self.schema, planDigest, version].map { try LineJSON.text($0) }
    return "{\"schema\":\(words[0]),\"command\":\(try LineJSON.text(command)),"
      + "\"plan_digest\":\(words[1]),\"version\":\(words[2]),"
      + "\"shard\":\(shard.number),\"of\":\(shard.count),\"jobs\":\(jobs)}"
  }

  private static let damaged = TextError("the first line is damaged", hint: "run the part again")

  /// Reads a header.
  ///
  /// - Parameter line: The first line of a file, without its end.
  /// - Throws: `TextError` for what is none.
  init(line: some Collection<UInt8>) throws(TextError) {
    let hint = "openhours writes one with  --shard 1/4 -o part-1.jsonl"
    guard let named = LineJSON.value(Named.self, line), named.schema.hasPrefix(Self.schemaName)
    else { throw TextError("this is no part of an answer", hint: hint) }
    guard named.schema == Self.schema else {
      throw TextError("this program does not know parts of the kind \(named.schema)", hint: hint)
    }
    guard let content = LineJSON.value(Content.self, line) else {
      throw Self.damaged
    }
    guard let shard = Shard(content.shard, of: content.of) else {
      throw TextError(
        "there is no part \(content.shard)/\(content.of)", hint: "run the part again")
    }
    guard (0...Self.mostJobs).contains(content.jobs), !content.command.isEmpty else {
      throw Self.damaged
    }
    self.init(
      command: content.command, planDigest: content.planDigest, version: content.version,
      shard: shard, jobs: content.jobs)
  }

  /// The header of a file that may hold a part; nothing where it does not.
  public init?(ofFile bytes: [UInt8]) {
    guard let header = try? Self(line: bytes.prefix { $0 != UInt8(ascii: "\n") }) else {
      return nil
    }
    self = header
  }
}
