import OpeningHoursTables

/// What an import did with odd answers, in Latvian; counts stand behind their nouns, which need not be
/// inflected then.
struct LatvianImportRemarks: ImportRemarkPhrases {
  private var language: Language { .latvian }

  func sheet(_ name: String, others: [String]) -> String {
    "nolasīta lapa „\(name)”"
      + (others.isEmpty ? "" : ", nevis \(others.map { "„\($0)”" }.joined(separator: ", "))")
  }

  func remark(_ remark: ImportRemark) -> String {
    switch remark {
    case .sheet(let name, let others): sheet(name, others: others)
    case .repeated(let people, let sign, let leftOut, let rule):
      repeated(people, sign, leftOut, rule)
    case .sameMinute(let rows):
      "rindas, kas vienādas ar citu tajā pašā minūtē: \(rows); visas ieskaitītas; ar --doubles last "
        + "tās tiek izlaistas"
    case .joined(let question, let copies, let sawNone, let sawTwo):
      "„\(question)” atkārtojas aptaujas atzaros (\(copies)): apvienots"
        + (sawNone == 0 ? "" : "; nevienā nav atbildējuši un uzskatīti par nejautātiem: \(sawNone)")
        + (sawTwo == 0 ? "" : "; atbildējuši divos, ieskaitītas visas atzīmes: \(sawTwo)")
    case .typed(let slot, let count, let place):
      "\(place): \(language.moment(slot)) nav atbilžu variants, bet ierakstīts brīvā tekstā "
        + "(personas: \(count)): nav ieskaitīts"
    case .tickedOnce(let slot, let place):
      "\(place): \(language.moment(slot)) atzīmējusi tikai viena persona: uzskatīts par atbilžu variantu"
    case .datesRead(let text, let hours, let cells, let place):
      "\(place): „\(text)” ir datums, par kuru izklājlapu programma pārvērtusi \(hours): nolasīts kā "
        + "\(hours), šūnas: \(cells)"
    }
  }

  private func repeated(
    _ people: Int, _ sign: ImportRemark.Sign, _ leftOut: Int, _ rule: DoublesRule
  ) -> String {
    let what =
      switch sign {
      case .address: "adreses"
      case .token: "pieejas kodi"
      case .number: "atbilžu numuri"
      case .identicalRows: "līdz sekundei vienādas rindas"
      }
    let settled =
      switch rule {
      case .last: "ieskaitīta pēdējā atbilde, izlaists: \(leftOut)"
      case .first: "ieskaitīta pirmā atbilde, izlaists: \(leftOut)"
      case .all: "visas ieskaitītas, kā norādīts"
      }
    return "atkārtojas \(what): \(people); \(settled)"
      + (rule == .all ? "" : " (--doubles first, last vai all)")
  }

  func reason(_ reason: ColumnReason) -> String {
    switch reason {
    case .mayTellWho: "var atklāt, kas ir atbildētājs"
    case .technical: "tehnisks"
    case .addresses: "satur adreses (e-pasta, tīmekļa vai IP)"
    case .dates: "satur datumus"
    case .comment: "komentārs"
    case .freeTextOfOther: "brīvs teksts pie „Cits”"
    case .freeText: "brīvs teksts"
    case .empty: "tukšs"
    case .sameForAll: "visiem vienāds"
    case .aboutResponse: "ziņas par atbildi"
    case .responseNumber: "atbildes numurs"
    case .date: "datums"
    case .otherQuestion: "cits jautājums par laikiem"
    case .noHour: "atbilžu variants, kas nav laiks"
    }
  }

  func reason(_ reason: ImportAccount.LeftOut.Reason) -> String {
    switch reason {
    case .unfinished: "nav pabeigts"
    case .trials: "aptaujas izmēģinājumi"
    case .blankRows: "tukšas rindas"
    }
  }
}
