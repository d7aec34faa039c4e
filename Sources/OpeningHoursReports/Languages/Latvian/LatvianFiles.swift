import OpeningHours

struct LatvianFiles: FilePhrases {
  func wrote(_ file: String) -> String { "uzrakstīts: \(file)" }
  func next(_ command: String) -> String { "tālāk: \(command)" }

  func toFillIn(_ gap: PlanDraft.Gap) -> String {
    switch gap {
    case .library:
      "ierakstiet bibliotēkas nosaukumu (library)"
    case .today:
      "pārbaudiet pašreizējo darba laiku; tas noteikts pēc stundām, par kurām neviens netika jautāts (today)"
    case .timezone:
      "ierakstiet laika joslu, ja vajadzīgi kalendāri (timezone)"
    case .sample:
      "ierakstiet, cik cilvēku tika aptaujāti (sample)"
    case .conversion:
      "ierakstiet, kāda daļa no tiem, kas nāktu, patiešām nāk, jo nav stundas, par kuru gan jautāts, gan "
        + "skaitīts (conversion)"
    case .people:
      "ierakstiet, cik cilvēku vārdā runā aptaujas atbildes, piemēram, aktīvo lietotāju skaitu (people)"
    case .team:
      "aizstājiet izdomātos cilvēkus ar savējiem (groups, min-staff)"
    }
  }

  func report(_ file: String, _ size: String) -> String { "uzrakstīts: \(file), \(size)\u{A0}kB" }

  func program(_ file: String, _ variables: String, _ rows: String) -> String {
    "uzrakstīts: \(file), mainīgie: \(variables), rindas: \(rows)"
  }

  func week(_ file: String, isToday: Bool, _ from: String?, _ hours: String) -> String {
    "uzrakstīts: \(file), \(isToday ? "pašreizējā nedēļa" : "ierosinātā nedēļa")"
      + (from.map { " no \($0)" } ?? "") + ", atvērts \(hours)"
  }

  func table(_ file: String, _ source: String, _ kind: String) -> String {
    "uzrakstīts: \(file) no \(source) (\(kind))"
  }
}
