import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

/// Names that mean something to a format come out as names.
struct EscapingTests {
  private func report() throws -> DecisionReport {
    try Question.hostile().decision(scenarios: ["today", "best", "a`*b*[c](d)"])
  }

  @Test func `in HTML`() throws {
    let html = try report().html(.english)
    #expect(html.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"Söhne\"</h1>"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("<b>"))
    #expect(html.contains("=1+1|&lt;b&gt;"))
  }

  @Test func `in an attribute`() {
    let element = Element("p", ["title": "a \"b\" <c> & 'd'\u{1}\n"], [Element]())
    #expect(
      element.markup == "<p title=\"a &quot;b&quot; &lt;c&gt; &amp; 'd'\u{FFFD} \"></p>\n")
  }

  @Test func `in SVG`() throws {
    let svg = try #require(try report().svg(.staffing, .german))
    #expect(svg.contains("=1+1|&lt;b&gt;"))
    #expect(!svg.contains("<b>"))
  }

  @Test func `in Markdown`() throws {
    let markdown = try report().markdown(.english)
    #expect(markdown.hasPrefix("# \\<script\\>alert(1)\\</script\\> \\& \"Söhne\"\n"))
    #expect(markdown.contains("=1+1\\|\\<b\\>"))
    #expect(markdown.contains("a\\`\\*b\\*\\[c](d)"))
  }

  @Test(arguments: [(Language.english, ","), (.german, ";"), (.latvian, ";")])
  func `in tables for spreadsheets`(_ language: Language, _ separator: String) throws {
    let csv = try report().csv(language)
    #expect(csv.hasPrefix("\"<script>alert(1)</script> & \"\"Söhne\"\"\"\r\n"))
    #expect(csv.contains("\r\n'=1+1|<b>\(separator)3\(separator)"))
    // No cell begins as a formula would.
    let cells = csv.split(separator: "\r\n").flatMap { $0.split(separator: Character(separator)) }
    #expect(!cells.contains { $0.hasPrefix("=") || $0.hasPrefix("@") || $0.hasPrefix("+") })
  }

  @Test func `a line of Markdown begins no list`() throws {
    let question = try Question(
      plan: """
        library: "1. + - #"
        today: "Mo 09:00-12:00"
        frame: 9-12
        demand: { wishes: wishes.csv }
        """, wishes: "hour,Mon\n9-10,5\n10-11,5\n11-12,5\n")
    let markdown = try question.decision().markdown(.english)
    #expect(markdown.hasPrefix("# 1. + - \\#\n"))
    #expect(!markdown.split(separator: "\n").contains { $0.hasPrefix("+") })
  }
}
