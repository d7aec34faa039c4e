import Foundation
import Testing

/// What Ctrl-C leaves of files, and answers that nobody can take.
struct InterruptionTests {
  /// A folder with a plan whose search takes many seconds: quarters of an hour around the clock.
  private func longSearch() throws -> Scratch {
    let scratch = try Scratch()
    let hours = (0..<96).map { slot -> String in
      let times = [slot * 15, slot * 15 + 15].map { minutes in
        String(format: "%02d:%02d", minutes / 60, minutes % 60)
      }
      let shares = (0..<7).map { "\(1 + (slot * 7 + $0 * 13) % 50)" }
      return times.joined(separator: "-") + "," + shares.joined(separator: ",")
    }
    let table = (["hour,Mon,Tue,Wed,Thu,Fri,Sat,Sun"] + hours).joined(separator: "\n") + "\n"
    try table.write(to: scratch.file("wishes.csv"), atomically: true, encoding: .utf8)
    let plan = """
      today: "Mo-Fr 10:00-19:00"
      frame: 0-24
      grid: 15
      demand: { wishes: wishes.csv }
      weekly-hours: 100
      blocks-a-day: 48
      """
    try (plan + "\n").write(to: scratch.file("plan.yaml"), atomically: true, encoding: .utf8)
    return scratch
  }

  @Test(arguments: [["report", "plan.yaml", "-o"], ["export", "plan.yaml", "--as", "osm", "-o"]])
  func `Ctrl-C replaces no file that is there, and writes one that is not`(
    _ words: [String]
  ) throws {
    let scratch = try longSearch()
    let file = words[0] == "report" ? "week.md" : "week.osm"
    try "all of it".write(to: scratch.file(file), atomically: true, encoding: .utf8)
    let run = try openhours(
      words + [file, "--force"], in: scratch.folder, interruptedAfter: 3)
    #expect(run.code == 73)
    #expect(run.messages.contains("the search was stopped by Ctrl-C"))
    #expect(try String(contentsOf: scratch.file(file), encoding: .utf8) == "all of it")
    try FileManager.default.removeItem(at: scratch.file(file))
    let other = try openhours(words + [file], in: scratch.folder, interruptedAfter: 3)
    #expect(other.code == 0)
    #expect(try scratch.names == ["plan.yaml", file, "wishes.csv"].sorted())
  }

  @Test(arguments: [["--help"], ["--version"], ["propose", "--help"], ["help"], ["help", "plan"]])
  func `help that cannot be written ends with 73`(_ words: [String]) throws {
    #expect(try openhours(words, writingTo: "/dev/full").code == 73)
    #expect(try openhours(words).code == 0)
  }
}
