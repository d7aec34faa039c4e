import Testing

@testable import OpeningHoursReports

/// Names in quotation marks.
struct QuotationTests {
  @Test(arguments: [
    (Language.english, "a “b” c", "“a ‘b’ c”"), (.german, "„b“: c", "„‚b‘: c“"),
    (.latvian, "„b”: c", "„‚b’: c”"),
  ])
  func `marks within marks are single`(_ language: Language, _ text: String, _ quoted: String) {
    #expect(language.phrases.words.quoted(text) == quoted)
  }
}
