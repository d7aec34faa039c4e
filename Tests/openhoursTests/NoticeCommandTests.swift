import Foundation
import Testing

/// The command that writes notices for the public.
@Suite struct NoticeCommandTests {
  private func notice(_ arguments: String..., to path: String) throws -> Run {
    try openhours(["report", "data/bremen", "--notice", "-o", path] + arguments)
  }

  @Test func `a notice says from when the hours hold, and is replaced where it is ours`() throws {
    let scratch = try Scratch()
    let path = scratch.file("notice.html").path
    for _ in 1...2 {
      let run = try notice(
        "--open", "thu=9-20", "--from", "2027-01-04", "--language", "de", to: path)
      #expect(run.code == 0)
      #expect(run.output.isEmpty)
      #expect(run.messages.hasPrefix("geschrieben: \(path), "))
    }
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("Ab dem 4.\u{A0}Januar 2027: Donnerstag"))
    #expect(page.contains("<body class=\"notice\">"))
    #expect(try scratch.names == ["notice.html"])
  }

  @Test func `hours cannot hold before they are decided`() throws {
    let scratch = try Scratch()
    let path = scratch.file("notice.md").path
    func from(_ date: String) throws -> Run {
      try openhours([
        "report", "data/bremen-staffed", "--notice", "--from", date, "--max-changes", "0",
        "--time-limit", "30", "-o", path,
      ])
    }
    let run = try from("2027-01-28")
    #expect(run.code == 64)
    #expect(
      run.messages.contains(
        "--from 2027-01-28: the hours would hold before they are decided, which the plan says is due by "
          + "2027-01-29"))
    #expect(try scratch.names.isEmpty)
    #expect(try from("2027-01-29").code == 0)
  }

  @Test func `a page somebody went on editing is replaced only when forced`() throws {
    let scratch = try Scratch()
    let path = scratch.file("notice.md").path
    #expect(try notice(to: path).code == 0)
    let run = try notice(to: path)
    #expect(run.code == 73)
    #expect(run.messages.contains("--force"))
    #expect(try notice("--force", to: path).code == 0)
  }

  @Test func `an account as JSON`() throws {
    let scratch = try Scratch()
    let run = try notice("--json", "--max-changes", "0", to: scratch.file("notice.md").path)
    #expect(run.code == 0)
    #expect(run.output.contains("\"schema\" : \"openhours/report@1\""))
    #expect(run.output.contains("Our opening hours stay as they are."))
    #expect(run.output.contains("\"denied\""))
  }

  @Test func `rules that clash get a notice, replaced where it is ours`() throws {
    let scratch = try Scratch()
    let path = scratch.file("notice.html").path
    for _ in 1...2 {
      let run = try notice("--open", "sun=12-16", "--language", "lv", to: path)
      #expect(run.code == 2)
      #expect(run.output.contains("Neviena nedēļa nav iespējama"))
    }
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("<body class=\"notice\">"))
    #expect(page.contains("Neviens darba laiks neatbilst visiem mūsu noteikumiem."))
  }

  @Test(arguments: [
    (["--notice", "-o", "n.csv"], "a notice is one page of .html, .pdf or .md"),
    (["--notice", "--explore", "max-changes=0..4", "-o", "n.html"], "no place for --explore"),
    (["--notice", "--without", "prices", "-o", "n.html"], "no place for --without"),
    (["--notice", "--from", "4.1.2027", "-o", "n.html"], "--from: \"4.1.2027\""),
    (["--from", "2027-01-04", "-o", "n.html"], "--from is about --notice"),
    (["--explore", "max-changes=0..4", "-o", "n.md"], "--explore needs a page that can move"),
    (["--explore", "max-changes=0..500", "-o", "n.html"], "a page holds 200 at most"),
    (["--trade-off", "max-changes=0..500", "-o", "n.html"], "a curve shows 60 at most"),
    (
      ["--explore", "max-changes=0..4", "--explore", "max-changes=5..6", "-o", "n.html"],
      "moves max-changes twice"
    ),
    (
      ["--explore", "max-changes=0..4", "--trade-off", "max-changes=5..6", "-o", "n.html"],
      "draws its own curve"
    ),
    (["--explore", "max-change=0..4", "-o", "n.html"], "did you mean"),
    (["--explore", "max-changes=4..0", "-o", "n.html"], "runs backwards"),
  ])
  func `what does not go together is a matter of usage`(
    _ flags: [String], _ message: String
  ) throws {
    let scratch = try Scratch()
    try scratch.bremen()
    let run = try openhours(["report"] + flags, in: scratch.folder)
    #expect(run.code == 64)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(try scratch.names == ["plan.yaml", "wishes.csv"])
  }
}
