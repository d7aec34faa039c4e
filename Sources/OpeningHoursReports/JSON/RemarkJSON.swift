/// What is said before an answer.
struct RemarkJSON: Encodable {
  let kind: String
  let text: String

  static func all(_ remarks: [Remark]) -> [RemarkJSON] {
    let sentences = RemarkSentences(remarks: remarks, language: .english).all
    return zip(remarks, sentences).map { RemarkJSON(kind: $0.kind, text: $1) }
  }
}
