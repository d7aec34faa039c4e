import Testing

@testable import OpeningHoursTables

struct LimeSurveyHeadingTests {
  @Test(arguments: [
    ("Q3[SQ001_SQ002]", "Q3", "", ["SQ001_SQ002"], ["SQ001", "SQ002"]),
    ("16 [SQ001][SQ001]", "16", "", ["SQ001", "SQ001"], ["SQ001", "SQ001"]),
    (
      "Array (Numbers).. [SQ001_SQ002]", "Array (Numbers)..", "Array (Numbers)..",
      ["SQ001_SQ002"], ["SQ001", "SQ002"]
    ),
    (
      "Array (Numbers) [Some example subquestion][X1]", "Array (Numbers)", "Array (Numbers)",
      ["Some example subquestion", "X1"], []
    ),
    (
      "SSQ05[SQ001_SQ002]. To what extent? [Tick all [or none]] [Limit the number][Feasible]",
      "SSQ05", "To what extent?", ["Tick all [or none]", "Limit the number", "Feasible"],
      ["SQ001", "SQ002"]
    ),
    (
      "TYPstudy[stumat]. Study materials [A pen]", "TYPstudy", "Study materials", ["A pen"],
      ["stumat"]
    ),
    ("How old are you?", "How old are you?", "How old are you?", [], []),
  ])
  func `a heading of any style is taken apart`(
    _ heading: String, _ question: String, _ title: String, _ labels: [String], _ codes: [String]
  ) {
    let found = LimeSurveyHeading(heading)
    #expect(found.question == question)
    #expect(found.title == title)
    #expect(found.labels == labels)
    #expect(found.codes == codes)
  }

  @Test(arguments: ["Q5[SQ001comment]", "Q5[other]", "stumatWhere[other]. Where? [Other]"])
  func `comments and other texts are no ticks`(_ heading: String) {
    #expect(LimeSurveyHeading(heading).isFreeText)
  }
}

struct SlotLabelTests {
  @Test(arguments: [
    ("Monday 9-10", "Monday", "9-10"), ("Mo., 9-10 Uhr", "Mo", "9-10 Uhr"),
    ("9-10 Monday", "Monday", "9-10"), ("Mon: 09:00 – 10:00", "Mon", "09:00 – 10:00"),
    ("Dienstag von 9 bis 10 Uhr", "Dienstag", "von 9 bis 10 Uhr"),
    ("Monday 9-10 (ground floor)", "Monday", "9-10"), ("9-10", nil, "9-10"), ("Di", "Di", nil),
    ("When would you come on Monday?", "Monday", nil), ("montags", "Montag", nil),
    ("Kad jūs nāktu pirmdienās?", "pirmdiena", nil), ("w niedzielę", "niedziela", nil),
    ("How do you do, and so on?", nil, nil), ("from Monday to Friday", nil, nil),
    ("18-25", nil, nil), ("5", nil, nil), ("", nil, nil),
  ])
  func `a label says its day, its hours or both`(
    _ text: String, _ day: String?, _ hours: String?
  ) {
    #expect(SlotLabel(text).day == day)
    #expect(SlotLabel(text).hours == hours)
  }
}
