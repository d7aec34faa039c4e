import OpeningHours

struct EnglishFiles: FilePhrases {
  func wrote(_ file: String) -> String { "wrote \(file)" }
  func next(_ command: String) -> String { "next: \(command)" }

  func toFillIn(_ gap: PlanDraft.Gap) -> String {
    switch gap {
    case .library:
      "fill in the library’s name (library)"
    case .today:
      "look at today’s hours, taken from the hours that nobody was asked about (today)"
    case .timezone:
      "fill in the time zone, if calendars are wanted (timezone)"
    case .sample:
      "fill in how many people were asked (sample)"
    case .conversion:
      "fill in which part of those who would come do come, for no hour was both asked about and counted "
        + "(conversion)"
    case .people:
      "fill in how many people the wishes speak for, say the active users (people)"
    case .team:
      "put your own people in place of the invented ones (groups, min-staff)"
    }
  }

  func report(_ file: String, _ size: String) -> String { "wrote \(file): \(size)\u{A0}kB" }

  func program(_ file: String, _ variables: String, _ rows: String) -> String {
    "wrote \(file): \(variables) variables, \(rows) rows"
  }

  func week(_ file: String, isToday: Bool, _ from: String?, _ hours: String) -> String {
    "wrote \(file): \(isToday ? "today’s week" : "the proposed week")"
      + (from.map { " from \($0)" } ?? "") + ", open \(hours)"
  }

  func table(_ file: String, _ source: String, _ kind: String) -> String {
    "wrote \(file) from \(source) (\(kind))"
  }
}
