import Foundation
import Testing

/// The command that writes reports.
@Suite struct ReportCommandTests {
  private let quick = ["--without", "prices", "--without", "trade-off", "--without", "scenarios"]

  private func report(
    _ arguments: [String], to path: String, environment: [String: String] = [:]
  ) throws -> Run {
    try openhours(
      ["report", "data/bremen", "-o", path] + quick + arguments, environment: environment)
  }

  @Test func `a page is written, and replaced where it is ours`() throws {
    let scratch = try Scratch()
    let path = scratch.file("week.html").path
    for language in ["de", "lv"] {
      let run = try report(["--open", "thu=9-20", "--language", language], to: path)
      #expect(run.code == 0)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains(": \(path), ") && run.messages.hasSuffix("kB\n"))
      let page = try String(contentsOfFile: path, encoding: .utf8)
      #expect(page.contains("<html lang=\"\(language)\">"))
    }
    #expect(try scratch.names == ["week.html"])
  }

  @Test(arguments: ["md", "csv", "svg"])
  func `every format is written by its ending`(_ ending: String) throws {
    let scratch = try Scratch()
    let path = scratch.file("week.\(ending)").path
    #expect(try report(["--date", "2027-01-04"], to: path).code == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("Stadtbibliothek Bremen") || text.contains("<svg"))
    #expect(text.contains("4\u{A0}January 2027") == (ending == "md"))
  }

  @Test func `with all parts, in one command`() throws {
    let scratch = try Scratch()
    let path = scratch.file("week.md").path
    let run = try openhours(
      "report", "data/bremen", "--trade-off", "weekly-hours=48..52:2", "-o", path, "--json")
    #expect(run.code == 0)
    for part in ["prices", "trade-off", "scenarios"] {
      #expect(run.output.contains("\"\(part)\""))
    }
    #expect(run.output.contains("\"schema\" : \"openhours/report@1\""))
    #expect(run.messages.isEmpty)
  }

  @Test func `somebody else's file is replaced only when forced`() throws {
    let scratch = try Scratch()
    let path = scratch.file("week.html").path
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    let run = try report([], to: path)
    #expect(run.code == 73)
    #expect(run.messages.contains("--force"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(try report(["--force"], to: path).code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
  }

  @Test(arguments: ["week.txt", "week", ".html/week"])
  func `an ending that says no format is a matter of usage`(_ name: String) throws {
    let run = try report([], to: name)
    #expect(run.code == 64)
    #expect(run.messages.contains(".html, .pdf, .svg, .md, .csv"))
  }

  @Test func `wrong flags are refused with what to write`() throws {
    func refusal(_ arguments: String..., to name: String = "week.html") throws -> String {
      let run = try report(arguments, to: name)
      #expect(run.code == 64)
      return run.messages
    }
    #expect(try refusal("--date", "2027-02-30").contains("write 2027-01-04"))
    #expect(try refusal("--language", "fr").contains("en"))
    #expect(try refusal("--picture", "heat-map").contains("--picture is about .svg files"))
    #expect(try refusal("--trade-off", "x=1..2").contains("contradict each other"))
    #expect(
      try refusal("--picture", "staffing", to: "week.svg").contains("it needs contract groups"))
  }

  @Test(arguments: ["html", "md", "csv"])
  func `rules that clash get a document, and still end with 2`(_ ending: String) throws {
    let scratch = try Scratch()
    let path = scratch.file("week.\(ending)").path
    let run = try report(["--open", "sun=12-16", "--language", "de"], to: path)
    #expect(run.code == 2)
    #expect(run.output.contains("Keine Woche ist möglich"))
    #expect(run.messages.hasPrefix("geschrieben: \(path), "))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("Keine Woche ist möglich"))
    let json = try report(["--open", "sun=12-16", "--force", "--json"], to: path)
    #expect(json.code == 2 && json.output.hasPrefix("{\n"))
    #expect(json.output.contains("openhours/conflict@1"))
    #expect(!json.output.contains("openhours/report@1"))
  }

  @Test func `rules that clash replace no file of somebody else, and have no picture`() throws {
    let scratch = try Scratch()
    let path = scratch.file("week.html").path
    try "mine".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try report(["--open", "sun=12-16"], to: path).code == 73)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    let picture = try report(["--open", "sun=12-16"], to: scratch.file("week.svg").path)
    #expect(picture.code == 2 && picture.messages.isEmpty)
    #expect(try scratch.names == ["week.html"])
  }

  @Test func `without a printer the packages are named, before anything is searched`() throws {
    let scratch = try Scratch()
    let run = try report(
      [], to: scratch.file("week.pdf").path, environment: ["PATH": scratch.folder.path])
    #expect(run.code == 73)
    #expect(run.messages.contains("chromium or weasyprint"))
    #expect(try scratch.names.isEmpty)
  }

  @Test(arguments: [(true, Int32(0)), (false, 73)])
  func `a page is printed whole or not at all`(_ works: Bool, _ code: Int32) throws {
    let scratch = try Scratch()
    let printer = scratch.file("weasyprint")
    let script =
      works
      ? "#!/bin/sh\nread first < \"$1\"\necho \"%PDF of $first\" > \"$2\"\n"
      : "#!/bin/sh\necho nothing > \"$2\"\nexit 1\n"
    try script.write(to: printer, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: printer.path)
    let path = scratch.file("week.pdf").path
    let run = try report([], to: path, environment: ["PATH": scratch.folder.path])
    #expect(run.code == code)
    #expect(try scratch.names == (works ? ["weasyprint", "week.pdf"] : ["weasyprint"]))
    if works {
      let printed = try String(contentsOfFile: path, encoding: .utf8)
      #expect(printed == "%PDF of <!DOCTYPE html>\n%openhours\n")
      let again = { try report([], to: path, environment: ["PATH": scratch.folder.path]) }
      #expect(try again().code == 0)
      try "%PDF of somebody else\n".write(toFile: path, atomically: true, encoding: .utf8)
      #expect(try again().code == 73)
    } else {
      #expect(run.messages.contains("weasyprint ended with 1 and printed no page"))
    }
  }
}
