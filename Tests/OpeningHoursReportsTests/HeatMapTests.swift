import OpeningHoursTables
import Testing

@testable import OpeningHours
@testable import OpeningHoursReports

struct HeatMapTests {
  private func map(
    _ shares: String, today: String, then: String, minutes: Int = 60
  ) throws -> HeatMap {
    let plan = "today: \(today)\ngrid: \(minutes)\nframe: 9-11\ndemand: { wishes: wishes.csv }\n"
    let question = try Question(plan: plan, wishes: shares)
    return HeatMap(
      demand: question.demand, today: question.plan.today, then: try OSMOpeningHours.schedule(then))
  }

  private func drawing(_ map: HeatMap) -> MapDrawing {
    MapDrawing(
      map: map, today: Schedule(), proposed: Schedule(), legend: [], marks: "", outlineName: nil,
      language: .english)
  }

  @Test func `signs tell what opens, what closes and what stays`() throws {
    let map = try map(
      "hour,Mon,Tue,Wed,Thu\n9-10,10,20,30,40\n10-11,1,,3,80\n", today: "Mo-Tu 9-10",
      then: "Mo,We 9-10")
    let drawing = drawing(map)
    let lines = drawing.lines(TextStyle())
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix(" 9–10 [▂  10] (▃  20)−[▄  30]+ ▅  40 "))
    #expect(lines[2].contains("     ?"))
    // Without bars it fits a narrow page.
    let narrow = drawing.lines(TextStyle(width: 60))
    #expect(narrow[1].hasPrefix("    9 [  10] (  20)−[  30]+   40 "))
    #expect(narrow.allSatisfy { $0.count <= 60 })
  }

  @Test func `what draws decide otherwise is marked, and every column is wider by that`() throws {
    let plan = "today: Mo 9-11\nframe: 9-11\ndemand: { wishes: wishes.csv }\n"
    let question = try Question(plan: plan, wishes: "hour,Mon,Tue\n9-10,10,20\n10-11,1,8\n")
    let section = MapSection(
      demand: question.demand, today: question.plan.today,
      proposed: try OSMOpeningHours.schedule("Tu 9-11"), language: .english,
      unsettled: [Survey.Slot(day: .tuesday, span: try span("9-10"))])
    let lines = section.drawing.lines(TextStyle())
    #expect(lines[1].contains("]+≈") && !lines[2].contains("≈"), "\(lines)")
    #expect(lines[2].contains("]+ "))
    #expect(Set(lines.dropFirst().map(\.count)).count == 1)
    #expect(section.marks.hasSuffix("≈\u{A0}unsettled: under two draws of three decide so"))
    #expect(section.illustration.table.rows[0].cells[2].text.hasSuffix("]+≈"))
  }

  private func span(_ text: String) throws -> TimeSpan {
    try #require(try OSMOpeningHours.schedule("Mo \(text)")[.monday].spans.first)
  }

  @Test func `numbers of four digits widen every column alike`() throws {
    var tables = PlanTables()
    let visits = "day,time,visits,weeks\nmon,9-10,1234,4\nmon,10-11,7,4\n"
    tables.visits = .init(
      try Visits(bytes: Array(visits.utf8), fileName: "v.csv"), fileName: "v.csv")
    let wishes = "hour,Mon,Tue\n9-10,,40\n10-11,,3\n"
    let plan = "today: Mo 9-11\nframe: 9-11\n"
    let question = try Question(
      plan: plan + "demand: { visits: v.csv, wishes: w.csv, people: 9999, conversion: 1 }\n",
      wishes: wishes, tables: tables)
    let map = HeatMap(demand: question.demand, today: Schedule(), then: Schedule())
    let lines = drawing(map).lines(TextStyle())
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(lines[1].contains("▃ 1234") && lines[1].contains("█*4000"), "\(lines[1])")
  }

  @Test func `slots of an hour that say the same are one row`() throws {
    let shares = "hour,Mon\n9-10,10\n10-11,20\n"
    let same = try map(shares, today: "Mo 9-10", then: "Mo 9-10", minutes: 15)
    #expect(same.rows.map(\.span.short) == ["9-10", "10-11"])
    let split = try map(shares, today: "Mo 9-10", then: "Mo 9-9:30", minutes: 15)
    #expect(split.rows.map(\.span.short) == ["9-9:30", "9:30-10", "10-11"])
  }

  @Test func `the greatest share has the tallest bar`() throws {
    let map = try map("hour,Mon\n9-10,40\n10-11,0\n", today: "Mo 9-10", then: "Mo 9-10")
    #expect([0, 4.9, 5, 20, 39, 40].map(map.level) == [0, 0, 1, 4, 7, 7])
  }
}
