/// The columns of a form's export that are about the response, not its answers.
struct ResponseColumns {
  /// The number of the response, if the tool gives one.
  let id: Int?
  /// When the response was sent.
  let time: Int?
  /// Whether it was finished, where a column says so.
  let finished: Int?
  /// Whether it was a trial of whoever made the survey, where a column says so.
  let status: Int?
  /// An address or token by which a person is known again, and which of the two it is.
  let person: (column: Int, sign: ImportRemark.Sign)?
  /// Further columns about the response: they divide nobody into groups.
  let technical: Set<Int>

  init(_ sheet: AnswerSheet, kind: ImportKind) {
    let headings = sheet.headings.map { Self.plain($0) }
    func column(_ names: Set<String>) -> Int? { headings.firstIndex { names.contains($0) } }
    switch kind {
    case .microsoftForms: (id, time, finished, status) = (0, 2, nil, nil)
    case .googleForms: (id, time, finished, status) = (nil, 0, nil, nil)
    case .qualtrics, .surveyMonkey, .limeSurvey, .when2meet, .matrix, .counts:
      id = column(Self.ids)
      time = column(Self.times)
      finished = column(["finished", "beendet", "pabeigts", "abgeschlossen"])
      status = column(["status", "responsetype", "antworttyp"])
    }
    let known = Set([id, time, finished, status].compactMap(\.self))
    person = Self.person(sheet, besides: known)
    let isTool = kind == .qualtrics || kind == .surveyMonkey
    technical = Set(
      headings.indices.filter {
        isTool && (known.contains($0) || Self.others.contains(headings[$0]))
      })
  }

  /// Letters and digits alone, so that `Start Date` and `StartDate` are one.
  private static func plain(_ heading: String) -> String {
    folded(heading).filter { $0.isLetter || $0.isNumber }
  }

  /// The column of tokens, else of addresses, in which most answers have something to know them by.
  private static func person(
    _ sheet: AnswerSheet, besides known: Set<Int>
  ) -> (column: Int, sign: ImportRemark.Sign)? {
    let free = sheet.headings.indices.filter { !known.contains($0) }
    let words = sheet.headings.map { heading in
      Set(folded(heading).split { !$0.isLetter && $0 != "-" }.map(String.init))
    }
    let token = free.first {
      words[$0].count <= 3 && !words[$0].isDisjoint(with: tokens)
        && !sheet.sample(of: $0, atMost: 1).isEmpty
    }
    if let token { return (token, .token) }
    let address = free.first { column in
      let cells = sheet.sample(of: column)
      return !cells.isEmpty && cells.count { $0.contains("@") } * 2 > cells.count
    }
    return address.map { ($0, .address) }
  }

  private static let ids: Set<String> = [
    "responseid", "antwortid", "respondentid", "befragtenid", "teilnehmerid", "idderantwort",
  ]
  private static let times: Set<String> = [
    "enddate", "recordeddate", "enddatum", "aufgezeichnetesdatum", "beendetam",
  ]
  private static let tokens: Set<String> = [
    "token", "zugangscode", "zugangsschlussel", "teilnehmercode", "access-code", "panelist",
  ]
  /// What Qualtrics and SurveyMonkey tell about a response, in English and German.
  static let others: Set<String> = [
    "startdate", "startdatum", "progress", "fortschritt", "durationinseconds", "dauerinsekunden",
    "locationlatitude", "locationlongitude", "distributionchannel", "verteilungskanal",
    "externaldatareference", "externereferenz", "recipientlastname", "recipientfirstname",
    "recipientemail", "collectorid", "collectorid", "customdata1", "customdata", "recordeddate",
    "ipaddress", "ipadresse", "emailaddress", "firstname", "lastname",
  ]
}
