/// Finds the columns of a LimeSurvey export that are about the response, not its answers.
struct LimeSurveyMeta {
  /// The column of the response's number, if there is one.
  let id: Int?
  /// The column of the date of submission, empty where somebody did not finish.
  let submitted: Int?
  /// Whether a date was recognised by where it stands, not by its heading.
  let isGuessed: Bool

  init(_ sheet: AnswerSheet) {
    let headings = sheet.headings.map { folded($0) }
    let isNumber = sheet.sample(of: 0).allSatisfy { Int($0) != nil }
    id = headings.firstIndex { Self.idHeadings.contains($0) } ?? (isNumber ? 0 : nil)
    let named = headings.firstIndex { Self.submittedHeadings.contains($0) }
    isGuessed = named == nil
    submitted = named ?? (Self.holdsDates(1, sheet) ? 1 : nil)
  }

  /// Whether the headings are those of a LimeSurvey export.
  static func isRecognised(_ headings: [String]) -> Bool {
    let plain = headings.map { folded($0) }
    return plain.contains { submittedHeadings.contains($0) || lastPageHeadings.contains($0) }
      || headings.contains { $0.contains("[SQ00") }
  }

  private static func holdsDates(_ column: Int, _ sheet: AnswerSheet) -> Bool {
    guard column < sheet.headings.count else { return false }
    let sample = sheet.sample(of: column)
    return !sample.isEmpty && sample.allSatisfy(PrivateColumn.isDate)
  }

  private static let idHeadings: Set<String> = [
    "id", "response id", "antwort id", "antwort-id", "id de la reponse", "id de respuesta",
    "id risposta", "id odpowiedzi", "reactie-id", "atbildes id",
  ]
  private static let submittedHeadings: Set<String> = [
    "submitdate", "date submitted", "datum abgeschickt", "date de soumission", "fecha de envio",
    "data invio", "data wyslania", "datum ingediend", "iesniegsanas datums",
  ]
  private static let lastPageHeadings: Set<String> = [
    "lastpage", "last page", "letzte seite", "derniere page", "ultima pagina", "ostatnia strona",
    "laatste pagina", "pedeja lapa",
  ]
}
