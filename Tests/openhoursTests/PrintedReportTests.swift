import Foundation
import Testing

/// Reports on paper.
@Suite(.enabled(if: PrintedPages.canBeRead, "needs Chromium and Python"), .serialized)
struct PrintedReportTests {
  /// The page and its print of a report.
  private func report(
    _ plan: String, _ arguments: [String], _ language: String
  ) throws -> (html: String, printed: PrintedPages) {
    let scratch = try Scratch()
    let page = scratch.file("report.html")
    let run = try openhours(
      ["report", plan, "-o", page.path, "--language", language] + arguments)
    try #require(run.code == 0, "\(run.messages)")
    let print = scratch.file("report.pdf")
    try Browser.print(page, to: print)
    return (try String(contentsOf: page, encoding: .utf8), try PrintedPages(print))
  }

  /// The headings of a page by their level.
  private func headings(_ html: String, _ level: Int) -> [String] {
    html.components(separatedBy: "<h\(level)").dropFirst().compactMap { part in
      guard let start = part.firstIndex(of: ">"), let end = part.range(of: "</h") else {
        return nil
      }
      return String(part[part.index(after: start)..<end.lowerBound])
        .replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    }
  }

  @Test(arguments: [
    ("data/bremen", "en", ["--open", "thu=9-20"]), ("data/bremen", "lv", ["--open", "thu=9-20"]),
    ("data/bremen-staffed", "en", []), ("data/bremen-staffed", "de", []),
    ("data/bremen-staffed", "lv", ["--open", "thu=9-20"]), ("data/surveys", "de", []),
    ("data/counts", "lv", []),
  ])
  func `what a council reads first stands on one sheet`(
    _ plan: String, _ language: String, _ whatIf: [String]
  ) throws {
    let quick = ["prices", "trade-off", "scenarios"].flatMap { ["--without", $0] }
    let (html, printed) = try report(plan, quick + whatIf, language)
    let titles = headings(html, 2)
    #expect(printed.sheets(with: titles[0]) == [1], "\(titles)")
    #expect(printed.sheets(with: titles[1]) == [1])
    #expect(printed.sheets(with: titles[2]) == [2])
  }

  @Test(arguments: [("en", "Page 2 of "), ("de", "Seite 2 von "), ("lv", "2. lappuse no ")])
  func `each sheet has its number, and no heading stands alone`(
    _ language: String, _ second: String
  ) throws {
    let (html, printed) = try report(
      "data/bremen", ["--open", "thu=9-20", "--trade-off", "max-changes=0..30"], language)
    let count = printed.sheets.count
    #expect(count > 4)
    for (place, sheet) in printed.sheets.enumerated() {
      let foot = try #require(sheet.last)
      let number = second.replacing("2", with: "\(place + 1)") + "\(count)"
      #expect(foot.letters == PrintedPages.letters(of: number))
    }
    // Contents name each part in order.
    let parts = headings(html, 2)
    let links = html.matches(of: /<a href="#[^"]*">([^<]*)<\/a>/).map { String($0.1) }
    #expect(links == parts.filter { $0 != parts[2] })
    let titles = Set((parts + headings(html, 3)).map(PrintedPages.letters))
    for sheet in printed.sheets {
      let last = try #require(sheet.dropLast().last)
      #expect(!titles.contains(last.letters), "\(last.letters)")
    }
  }
}
