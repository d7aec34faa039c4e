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
    let moves = places.enumerated().map { key, place in "move(\(key), \(place));" }
    return try handled(page, moves.joined() + "document.title = location.hash;", scratch)
  }

  /// The page after a script of the test's own has run; `move` moves a slider and lets go of it.
  private func handled(_ page: URL, _ script: String, _ scratch: Scratch) throws -> ShownPage {
    let move = """
      function move(key, place) {
        const slider = document.getElementById("explore-slider-" + key);
        slider.value = place;
        for (const kind of ["input", "change"]) {
          slider.dispatchEvent(new Event(kind, { bubbles: true }));
        }
      }
      """
    let text = try Browser.unguarded(page).replacing(
      "</body>", with: "<script>\(move)\(script)</script></body>")
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
    // The matrix holds a row for each value of the first and marks the cell of both.
    let rows = try shown.part("matrix", upTo: "</table>").components(separatedBy: "<tr")
    let chosen = rows.dropFirst(2).map { row in
      row.matches(of: /<td[^>]*>/).map { $0.0.contains("aria-current") }
    }
    #expect(chosen == [[false, false], [true, false], [false, false]])
    let title = try shown.rows("figures").compactMap(\.first).first { $0.hasPrefix("Worth") }
    let worth = try shown.figure(try #require(title))
    #expect(try Double(shown.rows("matrix")[1][1].filter { $0 != "," }) == worth)
  }

  @Test func `a linked position is shown at once, by the page as it was written`() throws {
    let scratch = try Scratch()
    let page = try page("data/bremen-staffed", ["--explore", "staff-hours=230..265:35"], scratch)
    let shown = ShownPage(elements: try Browser.elements(of: page, hash: "staff-hours=230"))
    #expect(try shown.value(0) == "230")
    try expect(shown, "data/bremen-staffed", ["--staff-hours", "230"])
    #expect(shown.elements.contains("id=\"explore-wrong\" class=\"first absent\""))
    for (hash, text) in [
      ("staff-hours=231", "staff-hours=231"), ("staff%2Dhour=230", "staff-hour=230"),
    ] {
      let wrong = ShownPage(elements: try Browser.elements(of: page, hash: hash))
      #expect(try wrong.value(0) == "265")
      try expect(wrong, "data/bremen-staffed", [])
      #expect(
        try wrong.part("wrong", upTo: "</p>").hasPrefix(
          " class=\"first\" role=\"alert\">The address of this page names “\(text)”,"))
    }
    // A part of the page is no wrong address.
    let part = ShownPage(elements: try Browser.elements(of: page, hash: "trade-off"))
    #expect(part.elements.contains("id=\"explore-wrong\" class=\"first absent\""))
    try expect(part, "data/bremen-staffed", [])
  }

  @Test func `going back undoes a move, and going on does it again`() throws {
    let scratch = try Scratch()
    let page = try page("data/bremen", ["--explore", "max-changes=0..8:2"], scratch)
    func shown(_ steps: [String]) throws -> ShownPage {
      // Each step waits for the page that the one before leads to.
      let script = steps.reversed().reduce("document.title = location.hash;") { rest, step in
        "\(step); setTimeout(() => { \(rest) }, 200);"
      }
      return try handled(page, script, scratch)
    }
    let moves = ["move(0, 1)", "move(0, 2)", "move(0, 4)"]
    let back = try shown(moves + ["history.back()"])
    #expect(back.elements.contains("<title>#max-changes=4</title>"))
    #expect(try back.value(0) == "4")
    try expect(back, "data/bremen", ["--max-changes", "4"])
    let further = try shown(moves + ["history.back()", "history.back()", "history.forward()"])
    #expect(further.elements.contains("<title>#max-changes=4</title>"))
    let first = try shown(
      moves + ["document.getElementById('explore-back').click()", "history.go(-4)"])
    #expect(first.elements.contains("<title></title>"))
    try expect(first, "data/bremen", [])
    // What a hand does without letting go is one move.
    let drag = """
      const slider = document.getElementById("explore-slider-0");
      for (const place of [1, 2, 3]) {
        slider.value = place;
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      }
      """
    let dragged = try shown(["move(0, 4)", drag, "history.back()"])
    #expect(dragged.elements.contains("<title>#max-changes=8</title>"))
  }

  @Test func `the ring on the curve follows the slider`() throws {
    let scratch = try Scratch()
    let page = try page(
      "data/bremen", ["--open", "thu=9-20", "--explore", "max-changes=0..8:4"], scratch)
    let places = try [1, 2].map { place in
      let shown = try moved(page, [place], scratch)
      let tag = String(
        try #require(shown.elements.firstMatch(of: /<circle [^>]*id="explore-ring"[^>]*>/)).0)
      let (across, down) = (
        try #require(tag.firstMatch(of: /cx="([^"]*)"/)?.1),
        try #require(tag.firstMatch(of: /cy="([^"]*)"/)?.1)
      )
      // The ring stands around a point of the curve.
      #expect(shown.elements.contains("<circle cx=\"\(across)\" cy=\"\(down)\" r=\"2.6\""))
      return "\(across) \(down)"
    }
    #expect(places[0] != places[1])
    // Where no week is possible there is nothing to mark.
    let none = try moved(page, [0], scratch)
    #expect(none.elements.firstMatch(of: /id="explore-ring"[^>]*class="absent"/) != nil)
    #expect(none.elements.contains("id=\"explore-map\" class=\"live absent\""))
  }

  @Test func `an impossible value shows the rules, and no week`() throws {
    let scratch = try Scratch()
    let page = try page(
      "data/bremen", ["--open", "thu=9-20", "--explore", "max-changes=0..4:4"], scratch)
    let shown = try moved(page, [0], scratch)
    let answer = try shown.part("answer", upTo: "id=\"explore-curve\"")
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
