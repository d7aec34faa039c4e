import Foundation
import TestSamples
import Testing

/// `export`, as a user would run it.
@Suite struct ExportCommandTests {
  private static let kinds = ["osm", "jsonld", "ics", "google", "csv"]
  private let date = ["--from", "2027-01-04"]

  private func export(_ arguments: [String], in folder: URL = repository) throws -> Run {
    try openhours(["export"] + arguments, in: folder)
  }

  @Test(arguments: [
    ("osm", "hours.osm"), ("jsonld", "hours.jsonld"), ("ics", "hours.ics"),
    ("google", "hours.google.json"), ("csv", "hours.csv"),
  ])
  func `the proposal is written to standard output or to a file`(
    _ kind: String, _ golden: String
  ) throws {
    let file = repository.appendingPathComponent("Tests/OpeningHoursReportsTests/Golden/\(golden)")
    let expected = try Data(contentsOf: file)
    let arguments = ["data/bremen", "--open", "thu=9-20", "--as", kind] + date
    let run = try export(arguments)
    #expect(run.code == 0 && Data(run.output.utf8) == expected)

    let scratch = try Scratch()
    let target = scratch.file("hours").path
    let written = try export(arguments + ["-o", target])
    #expect(written.code == 0 && written.output.isEmpty)
    #expect(try Data(contentsOf: scratch.file("hours")) == expected)
    let isDated = kind == "ics" || kind == "jsonld"
    // The account is wrapped.
    let messages = written.messages.replacing("\n  ", with: " ")
    #expect(
      messages.hasSuffix(
        "wrote \(target): the proposed week\(isDated ? " from 4\u{A0}January 2027" : ""), "
          + "open 50 hours\n"))
    #expect(written.messages.contains("\(kind) states no date") != isDated)
    // The same again is ours, and replaced without being told to.
    #expect(try export(arguments + ["-o", target]).code == 0)
    #expect(try scratch.names == ["hours"])
  }

  @Test func `a poster speaks the language that is asked for`() throws {
    let run = try export(["data/bremen", "--week", "today", "--as", "poster", "--language", "de"])
    #expect(run.code == 0 && run.output.hasPrefix("Geöffnet am Montag, Dienstag und Donnerstag"))
    // The other formats have no words, but what is said of them has.
    let scratch = try Scratch()
    let target = scratch.file("hours.osm").path
    let other = try export(
      ["data/bremen", "--week", "today", "--as", "osm", "--language", "de", "-o", target])
    #expect(other.code == 0)
    #expect(other.messages.contains("die bisherige Woche, 50 Stunden geöffnet"))
  }

  @Test func `a poster is a sign where the file is a page, and replaced where it is ours`() throws {
    let scratch = try Scratch()
    let target = scratch.file("sign.html").path
    let arguments = ["data/bremen", "--week", "today", "--as", "poster", "-o", target] + date
    #expect(try export(arguments).code == 0)
    #expect(try export(arguments + ["--language", "de"]).code == 0)
    let page = try String(contentsOfFile: target, encoding: .utf8)
    #expect(page.contains("<h1>Stadtbibliothek Bremen, central library</h1>"))
    #expect(page.contains("Ab dem 4.\u{A0}Januar 2027"))
    try "mine".write(toFile: target, atomically: true, encoding: .utf8)
    #expect(try export(arguments).code == 73)
    let sentence = scratch.file("sign.txt").path
    #expect(
      try export(["data/bremen", "--week", "today", "--as", "poster", "-o", sentence]).code == 0)
    #expect(try String(contentsOfFile: sentence, encoding: .utf8).hasPrefix("Open on Monday"))
  }

  @Test(.enabled(if: Browser.isThere)) func `a sign is printed on one sheet`() throws {
    let scratch = try Scratch()
    let target = scratch.file("sign.pdf").path
    let run = try export(["data/bremen", "--week", "today", "--as", "poster", "-o", target])
    #expect(run.code == 0, "\(run.messages)")
    let text = String(decoding: try Data(contentsOf: scratch.file("sign.pdf")), as: UTF8.self)
    #expect(text.hasPrefix("%PDF") && text.hasSuffix("%openhours\n"))
    #expect(text.matches(of: /\/Type \/Page\b(?!s)/).count == 1)
  }

  @Test func `today's week is written without a date, and no date means none`() throws {
    let osm = try export(["data/bremen", "--week", "today", "--as", "osm"])
    #expect(
      osm.output == "Mo,Tu,Th 10:00-19:00; We 13:00-19:00; Fr 09:00-20:00; Sa 10:00-16:00\n")
    #expect(osm.messages.isEmpty)
    let page = try export(["data/bremen", "--week", "today", "--as", "jsonld"])
    #expect(page.code == 0 && !page.output.contains("validFrom"))
    let dated = try export(["data/bremen", "--week", "today", "--as", "jsonld"] + date)
    #expect(dated.output.contains("\"validFrom\" : \"2027-01-04\""))
  }

  @Test(
    arguments: [
      ([], "--as is missing; choose one of osm, jsonld, ics, google, csv"),
      (["--as", "ics"], "--as ics needs the first day on which the hours hold"),
      (["--as", "ics", "--week", "today"], "--as ics needs the first day"),
      (["--as", "jsonld"], "--as jsonld needs the first day"),
      (["--as", "pdf"], "pdf"), (["--as", "osm", "--as", "csv"], "--as is given more than once"),
      (["--as", "osm", "--week", "next"], "next"),
      (["--as", "ics", "--from", "2027-02-30"], "\"2027-02-30\" is no day of the calendar"),
      (["--as", "ics", "--from", "4.1.2027"], "write it as in 2027-01-04"),
      (["--as", "ics", "--from", ""], "no day of the calendar"),
      (["--as", "ics", "--from", "9999-12-31"], "9999-12-31 is too far away"),
      (["--as", "ics", "--from", "1969-12-31"], "too far away"),
      (["--as", "csv", "--from", "2027-02-30"], "no day of the calendar"),
      (["--as", "csv", "--from", "2027-01-04", "--from", "2027-01-05"], "more than once"),
      (["--as", "csv", "-o", "a", "-o", "b"], "--output is given more than once"),
      (["--as", "csv", "--json"], "--json needs -o and a file"),
      (["--as", "csv", "--week", "today", "--open", "sun"], "leave the what-ifs out"),
      (["--as", "csv", "--week", "today", "--scenario", "sunday"], "leave the what-ifs out"),
    ] as [([String], String)])
  func `what cannot be meant ends with 64`(_ arguments: [String], _ words: String) throws {
    let run = try export(["data/bremen"] + arguments)
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.messages.contains(words), "\(run.messages)")
  }

  @Test(arguments: ["osm", "ics"])
  func `a conflict is told beside the hours, and nothing is written`(_ kind: String) throws {
    let scratch = try Scratch()
    let arguments = ["data/bremen", "--open", "sun=12-16", "--as", kind] + date
    let run = try export(arguments)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.messages.contains("No week is possible"))
    let json = try export(arguments + ["--json", "-o", scratch.file("hours").path])
    #expect(json.code == 2 && json.output.contains("openhours/conflict@1"))
    #expect(try scratch.names.isEmpty)
  }

  @Test func `no week in time ends with 3`() throws {
    let scratch = try Scratch()
    let run = try export([
      "data/bremen", "--open", "thu=9-20", "--time-limit", "0", "--as", "osm", "-o",
      scratch.file("hours").path,
    ])
    #expect(run.code == 3 && run.messages.contains("no week was found in the time given"))
    #expect(try scratch.names.isEmpty)
  }

  @Test func `a week that is not proven is said to be so`() throws {
    let run = try export(["data/bremen", "--time-limit", "0", "--as", "osm"])
    #expect(run.code == 0 && run.messages == "the week is not proven to be the best\n")
    #expect(run.output.hasPrefix("Mo,Tu,Th 10:00-19:00; We 13:00-19:00"))
  }

  @Test func `a calendar needs a time zone, and says where to state it`() throws {
    let scratch = try Scratch()
    try scratch.bremen(replacing: "timezone: Europe/Berlin\n")
    let run = try export(["--as", "ics"] + date, in: scratch.folder)
    #expect(run.code == 65)
    #expect(
      run.messages == "plan.yaml: timezone is missing, without which a calendar has no hours; "
        + "add for example  timezone: Europe/Berlin\n")
    #expect(try export(["--as", "osm"], in: scratch.folder).code == 0)
  }

  @Test(arguments: [
    ("Europe/Berln", "did you mean Europe/Berlin?"),
    ("europe/berlin", "did you mean Europe/Berlin?"),
    ("CET", "the tz database, as in Europe/Berlin"), ("GMT+5", "tz database"),
  ])
  func `an unknown time zone is refused where it stands`(_ zone: String, _ hint: String) throws {
    let scratch = try Scratch()
    try scratch.bremen(replacing: "Europe/Berlin", by: zone)
    for arguments in [["check"], ["export", "--as", "ics"] + date] {
      let run = try openhours(arguments, in: scratch.folder)
      #expect(run.code == 65)
      let line = "unknown time zone \"\(zone)\""
      #expect(run.messages.contains(line) && run.messages.contains(hint), "\(run.messages)")
      #expect(run.messages.firstMatch(of: #/^plan\.yaml:\d+:11: /#) != nil, "\(run.messages)")
    }
  }

  @Test func `a library's odd name comes out right`() throws {
    let scratch = try Scratch()
    let name = #"<script>alert(1)</script> & "Söhne""#
    try scratch.bremen(
      replacing: "library: Stadtbibliothek Bremen, central library", by: "library: '\(name)'")
    for kind in Self.kinds {
      let run = try export(["--as", kind] + date, in: scratch.folder)
      #expect(run.code == 0)
      switch kind {
      case "ics":
        let unfolded = run.output.replacing("\r\n ", with: "")
        #expect(unfolded.contains("\r\nSUMMARY:\(name)\r\n"))
      case "jsonld":
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        #expect((object as? [String: Any])?["name"] as? String == name)
        #expect(!run.output.contains("<"))
      default: #expect(!run.output.contains("Söhne"))
      }
    }
  }

  @Test func `an account is written as JSON`() throws {
    let scratch = try Scratch()
    let run = try export(
      ["data/bremen", "--as", "ics", "--json", "-o", scratch.file("week.ics").path] + date)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["schema"] as? String == "openhours/export@1")
    #expect(object["format"] as? String == "ics" && object["week"] as? String == "proposed")
    #expect(object["from"] as? String == "2027-01-04")
    #expect((object["osm"] as? String)?.contains("Sa 10:00-18:00") == true)
  }

  @Test func `a week that OpenStreetMap cannot hold is told`() throws {
    let scratch = try Scratch()
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let hours = days.enumerated().map { "\($1): \(8 + $0 % 2)-10+11-12+13-\(14 + $0)+21-22" }
    try scratch.bremen(
      replacing: "today: \"Mo-Tu,Th 10:00-19:00; We 13:00-19:00; Fr 09:00-20:00; Sa 10:00-16:00\"",
      by: "today: { \(hours.joined(separator: ", ")) }")
    let run = try export(["--as", "osm", "--week", "today"], in: scratch.folder)
    #expect(run.code == 0)
    #expect(
      run.messages == "the value has \(run.output.count - 1) characters; OpenStreetMap takes 255\n")
  }

  @Test func `today's hours are handed on with what a semicolon replaced`() throws {
    let scratch = try Scratch()
    try Data(
      "library: L\ntoday: \"Mo-Fr 08:00-12:00; Mo 14:00-18:00\"\ndemand: { wishes: w.csv }\n".utf8
    ).write(to: scratch.file("plan.yaml"))
    try Data("hour,Mon\n8-9,20 %\n".utf8).write(to: scratch.file("w.csv"))
    let run = try export(["plan.yaml", "--week", "today", "--as", "osm"], in: scratch.folder)
    #expect(run.code == 0 && run.output == "Mo 14:00-18:00; Tu-Fr 08:00-12:00\n")
    #expect(run.messages.contains("Monday 8–12 is replaced by a later rule"))
  }
}

extension ExportCommandTests {
  @Test func `hours with staff, without and all of them are told apart`() throws {
    let flags = [
      "data/bremen", "--as", "osm", "--staffless", "demand=45%", "--staffless",
      "allow mon-sat=8-22",
    ]
    let with = try openhours(["export"] + flags)
    #expect(with.output == "Mo,Tu,Th 10:00-19:00; We 14:00-19:00; Fr 10:00-20:00; Sa 10:00-18:00\n")
    #expect(with.messages.contains("these are the hours with staff"))
    let all = try openhours(["export"] + flags + ["--service", "all"])
    #expect(all.output == "Mo-Sa 08:00-22:00\n")
    let none = try openhours(["export", "data/bremen", "--as", "osm", "--service", "all"])
    #expect(none.code == 64)
  }
}
