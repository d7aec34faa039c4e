import Foundation
import Testing

@testable import OpeningHoursTables

/// The checksum against the standard's examples and another program.
struct SHA256Tests {
  private func digest(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.add(bytes)
    return digest.hexadecimal
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the standard's examples come out`(_ text: String, _ expected: String) {
    #expect(digest(Array(text.utf8)) == expected)
  }

  @Test func `a million letters come out, in whatever pieces they are taken in`() {
    var digest = SHA256()
    var (left, piece) = (1_000_000, 1)
    while left > 0 {
      digest.add(Array(repeating: UInt8(ascii: "a"), count: min(left, piece)))
      left -= min(left, piece)
      piece = piece * 7 % 997 + 1
    }
    #expect(
      digest.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `another program gives the same for each length around two blocks`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("openhours-digest-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var expected: [String: String] = [:]
    for length in 0...200 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 31 + length) }
      let file = folder.appendingPathComponent("\(length)")
      try Data(bytes).write(to: file)
      expected[file.path] = digest(bytes)
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = expected.keys.sorted()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let found = text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(found.count == 201)
    for line in found { #expect(expected[String(line[1])] == String(line[0])) }
  }
}
