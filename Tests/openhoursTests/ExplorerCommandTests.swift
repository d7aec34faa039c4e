import Foundation
import Testing

/// Pages with sliders, moved in a browser.
@Suite(.enabled(if: Browser.isThere, "needs Chromium"), .serialized)
struct ExplorerCommandTests {
  private static let quick = ["--without", "prices", "--without", "scenarios"]

  private func page(_ plan: String, _ arguments: [String], _ scratch: Scratch) throws -> URL {
    let file = scratch.file("explore.html")
    let run = try openhours(["report", plan, "-o", file.path] + arguments + Self.quick)
    try #require(run.code == 0, "\(run.messages)")
    return file
  }

  /// The page after a hand has moved its sliders to these places.
  ///
  /// The hand is a script of the test's own, so the copy that it is added to has no policy.
  private func moved(_ page: URL, _ places: [Int], _ scratch: Scratch) throws -> ShownPage {
    var text = try String(contentsOf: page, encoding: .utf8)
    let policy = try #require(text.firstMatch(of: /<meta http-equiv[^>]*>/))
    text.removeSubrange(policy.range)
    let moves = places.enumerated().map { key, place in
      "{ const slider = document.getElementById('explore-slider-\(key)'); slider.value = \(place); "
        + "slider.dispatchEvent(new Event('input', { bubbles: true })); }"
    }
    text = text.replacing(
      "</body>",
      with: "<script>\(moves.joined()) document.title = location.hash;</script></body>")
    let copy = scratch.file("moved.html")
    try text.write(to: copy, atomically: true, encoding: .utf8)
    return ShownPage(elements: try Browser.elements(of: copy))
  }

  /// Expects a page to show what `propose` answers to the same question.
  private func expect(
    _ page: ShownPage, _ plan: String, _ flags: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try openhours(["propose", plan, "--json"] + flags)
    try #require(run.code == 0)
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let proposed = try #require(answer["proposed"] as? [String: [String]])
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { proposed[$0] ?? [] }
    #expect(try page.week == days, sourceLocation: sourceLocation)
    func number(_ key: String, _ part: String = "proposed") -> Double? {
      (answer[key] as? [String: Any])?[part] as? Double
    }
    #expect(
      try page.figure("Open hours a week") == number("weekly_hours"),
      sourceLocation: sourceLocation)
    let unit = try #require(
      try page.rows("figures").compactMap(\.first).first { $0.hasPrefix("Worth") })
    let worth = try #require(try page.figure(unit))
    #expect(
      abs(worth - (number("objective") ?? 0)) <= (unit == "Worth, in points" ? 0.05 : 0.5),
      sourceLocation: sourceLocation)
    if let staff = number("staff_hours") {
      #expect(try page.figure("Paid staff hours a week") == staff, sourceLocation: sourceLocation)
    }
    // The map's table shows the same week: as many cells are open as hours on this grid.
    let open = try page.rows("map").joined().filter { $0.hasPrefix("[") }.count
    #expect(Double(open) == number("weekly_hours"), sourceLocation: sourceLocation)
  }

  @Test func `a moved slider shows what propose answers`() throws {
    let scratch = try Scratch()
    let page = try page(
      "data/bremen", ["--open", "thu=9-20", "--explore", "max-changes=2..12:2"], scratch)
    for place in [1, 3, 5] {
      let shown = try moved(page, [place], scratch)
      let hours = "\(2 + 2 * place)"
      #expect(try shown.value(0) == hours)
      #expect(shown.elements.contains("aria-valuetext=\"\(hours)\""))
      #expect(shown.elements.contains("<title>#max-changes=\(hours)</title>"))
      try expect(shown, "data/bremen", ["--open", "thu=9-20", "--max-changes", hours])
    }
  }

  @Test func `two sliders, one after the other`() throws {
    let scratch = try Scratch()
    let page = try page(
      "data/surveys", ["--explore", "weekly-hours=50..54:2", "--explore", "max-changes=4..8:4"],
      scratch)
    let shown = try moved(page, [1, 0], scratch)
    #expect(shown.elements.contains("<title>#weekly-hours=52&amp;max-changes=4</title>"))
    try expect(shown, "data/surveys", ["--weekly-hours", "52", "--max-changes", "4"])
  }

  @Test func `a linked position is shown at once, by the page as it was written`() throws {
    let scratch = try Scratch()
    let page = try page("data/bremen-staffed", ["--explore", "staff-hours=230..265:35"], scratch)
    let shown = ShownPage(elements: try Browser.elements(of: page, hash: "staff-hours=230"))
    #expect(try shown.value(0) == "230")
    try expect(shown, "data/bremen-staffed", ["--staff-hours", "230"])
    let unknown = ShownPage(elements: try Browser.elements(of: page, hash: "staff-hours=231"))
    #expect(try unknown.value(0) == "265")
    try expect(unknown, "data/bremen-staffed", [])
  }

  @Test func `an impossible value shows the rules, and no week`() throws {
    let scratch = try Scratch()
    let page = try page(
      "data/bremen", ["--open", "thu=9-20", "--explore", "max-changes=0..4:4"], scratch)
    let shown = try moved(page, [0], scratch)
    let answer = try shown.part("answer", upTo: "id=\"explore-panels\"")
      .replacing(/<\/?span>/, with: "")
    #expect(answer.contains("aria-live=\"polite\""))
    #expect(answer.contains("No week is possible here."))
    #expect(answer.contains("<li>Thursday is open at least 9–20 [wish; --open thu=9-20]</li>"))
    #expect(
      answer.contains("<li>At most 0 hours a week differ from today [wish; --max-changes 0]</li>"))
    #expect(shown.elements.contains("id=\"explore-panels\" class=\"live absent\""))
    // Back from there, everything is to be seen again.
    let back = try moved(page, [1], scratch)
    #expect(back.elements.contains("id=\"explore-panels\" class=\"live\""))
    try expect(back, "data/bremen", ["--open", "thu=9-20", "--max-changes", "4"])
  }

  @Test func `a page without script says what the plan answers, and all values`() throws {
    let scratch = try Scratch()
    let page = try page("data/counts", ["--explore", "max-changes=0..8:4"], scratch)
    let written = ShownPage(elements: try String(contentsOf: page, encoding: .utf8))
    try expect(written, "data/counts", [])
    #expect(written.elements.contains("id=\"explore-controls\" class=\"absent\""))
    #expect(written.elements.contains("<noscript>"))
    #expect(written.elements.contains("The best week for each value"))
  }
}
