import OpeningHours
import OpeningHoursTables

extension Language {
  /// What there is to know about data, without a full stop.
  func sentence(_ note: DemandNote.Statement) -> String {
    switch self {
    case .english: sentence(english(note))
    case .german: sentence(german(note))
    case .latvian: sentence(latvian(note))
    }
  }

  private func english(_ note: DemandNote.Statement) -> String {
    switch note {
    case .noEstimate: "the asked hours allow no estimate of the others; they stay unknown"
    case .cappedEstimate(let day, let span):
      "the estimate of \(name(day)) \(clock([span])) came out over \(whole) and was set to \(whole)"
    case .rowsSplit(let minutes, let slot):
      "rows of \(length(minutes)) give each slot of \(length(slot)) the row’s share"
    case .rowsAveraged(let minutes, let slot):
      "rows of \(length(minutes)) are averaged over slots of \(length(slot))"
    case .rowsOutside(let frame, let rows):
      "rows outside the frame \(span(frame)) are not used: \(spans(rows))"
    case .unequalWeights(let effective):
      "the weights are very unequal: the survey tells no more than \(numbers.grouped(effective)) "
        + "respondents of equal weight would"
    case .heavyRespondent(let name, let times):
      "respondent \(name) counts as much as \(numbers.grouped(times)) on average"
    }
  }

  private func german(_ note: DemandNote.Statement) -> String {
    switch note {
    case .noEstimate:
      "die erfragten Stunden erlauben keine Schätzung der anderen; sie bleiben unbekannt"
    case .cappedEstimate(let day, let span):
      "die Schätzung für \(name(day)) \(clock([span])) lag über \(whole) und wurde auf \(whole) gesetzt"
    case .rowsSplit(let minutes, let slot):
      "Zeilen von \(length(minutes)) geben jedem Zeitfenster von \(length(slot)) den Anteil der Zeile"
    case .rowsAveraged(let minutes, let slot):
      "Zeilen von \(length(minutes)) sind über Zeitfenster von \(length(slot)) gemittelt"
    case .rowsOutside(let frame, let rows):
      "Zeilen außerhalb des Rahmens \(span(frame)) bleiben ungenutzt: \(spans(rows))"
    case .unequalWeights(let effective):
      "die Gewichte sind sehr ungleich: Die Umfrage sagt nicht mehr als "
        + "\(numbers.grouped(effective)) Befragte gleichen Gewichts"
    case .heavyRespondent(let name, let times):
      "die Antwort \(name) zählt so viel wie im Mittel \(numbers.grouped(times))"
    }
  }

  private func latvian(_ note: DemandNote.Statement) -> String {
    switch note {
    case .noEstimate:
      "pēc jautātajām stundām pārējās nevar aplēst; tās paliek nezināmas"
    case .cappedEstimate(let day, let span):
      "aplēse (\(name(day)), \(clock([span]))) pārsniedza \(whole) un ir samazināta līdz \(whole)"
    case .rowsSplit(let minutes, let slot):
      "katrs laika logs (\(length(slot))) iegūst visas rindas (\(length(minutes))) daļu"
    case .rowsAveraged(let minutes, let slot):
      "rindu (\(length(minutes))) vērtības ir vidējotas laika logā (\(length(slot)))"
    case .rowsOutside(let frame, let rows):
      "nav izmantotas rindas ārpus ietvara \(span(frame)): \(spans(rows))"
    case .unequalWeights(let effective):
      "svari ir ļoti nevienādi: aptauja pasaka ne vairāk kā vienāda svara respondenti skaitā "
        + numbers.grouped(effective)
    case .heavyRespondent(let name, let times):
      "respondents \(name) skaitās tikpat, cik vidēji \(numbers.grouped(times))"
    }
  }

  private var whole: String { "100\(numbers.percent)" }
}

extension Language {
  /// What a scenario or a flag changes, without a full stop.
  func sentence(_ change: Plan.Change) -> String {
    let words = phrases.changes
    let text =
      switch change {
      case .rule(let rule, let before):
        sentence(rule)
          + (before.map { amount in
            let number = rule.isAboutCost ? numbers.hundredths(amount) : numbers.hours(amount)
            return " (\(words.before(number)))"
          } ?? "")
      case .mayBeOpen(let day, let spans): words.mayBeOpen(on([day]), spans.map(clock))
      case .unasked(.keep): words.unaskedStay
      case .unasked(.estimate): words.unaskedEstimated
      case .judgedBy(let objective): words.judgedBy(objective)
      case .window(let minutes): words.window(length(minutes))
      case .weight(let weight): words.weight(weight.segment, number(weight.factor))
      case .onDuty(let days, let count): words.onDuty(on(days), numbers.grouped(count))
      case .preparation(let minutes): words.workBefore(length(minutes))
      case .closingDown(let minutes): words.workAfter(length(minutes))
      }
    return sentence(text)
  }

  /// A number from 0 with as many decimals as it needs, two at most.
  func number(_ value: Double) -> String {
    numbers.hundredths(Int((value * 100).rounded()))
  }
}
