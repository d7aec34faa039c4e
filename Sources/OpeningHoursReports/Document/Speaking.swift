import OpeningHours
import OpeningHoursTables

/// What decides sentences in one language: a section, or what several sections share.
protocol Speaking {
  var language: Language { get }
}

extension Speaking {
  var phrases: any Phrases { language.phrases }
  var numbers: NumberForm { language.numbers }
}

// Cells with a number for a spreadsheet.
extension Speaking {
  func hours(_ minutes: Int?) -> Document.Cell {
    minutes.map { .init(numbers.hours($0), number: $0.minutesAsHours) } ?? .none
  }

  func signedHours(_ minutes: Int) -> Document.Cell {
    .init(numbers.signedHours(minutes), number: minutes.minutesAsHours)
  }

  func worth(_ thousandths: Int, _ objective: Plan.Objective) -> Document.Cell {
    .init(language.amount(thousandths, objective), number: plain(thousandths, objective))
  }

  func difference(_ new: Int, _ old: Int, _ objective: Plan.Objective) -> Document.Cell {
    .init(
      language.difference(new, old, objective),
      number: plain(language.shownDifference(new, old, objective), objective))
  }

  /// A part of the team's wishes.
  func part(_ kept: StaffWishesKept) -> Document.Cell {
    .init(language.percent(kept.tenThousandths), number: kept.tenThousandths.percentInWords)
  }

  /// Thousandths that are more or fewer than others, with their sign.
  func signed(thousandths: Int) -> Document.Cell {
    let plain = abs(thousandths).thousandthsInWords
    let size = numbers.decimal(plain, thousandths < 0)
    return .init(
      (thousandths > 0 ? "+" : "") + size, number: (thousandths < 0 ? "-" : "") + plain)
  }

  func people(_ thousandths: Int) -> Document.Cell { worth(thousandths, .reach) }

  func count(_ count: Int) -> Document.Cell { .init(numbers.grouped(count), number: "\(count)") }

  /// Hundredths of the currency as whole amounts.
  func money(_ cents: Int?) -> Document.Cell {
    cents.map { count(($0 + 50) / 100) } ?? .none
  }

  /// A day as a cell.
  func name(_ day: Weekday) -> Document.Cell { .init(language.sentence(language.name(day))) }

  /// A part, 0...1, in percent with at most one decimal.
  func percent(_ part: Double) -> Document.Cell {
    let cell = worth(part.thousandthsOfPoints, .wishes)
    return .init(cell.text + "\u{A0}%", number: cell.number)
  }

  /// What worths are counted in, as a column's heading.
  func unit(_ objective: Plan.Objective) -> String {
    language.sentence(phrases.words.units(objective).other)
  }

  /// What hours are worth by themselves, with the mark of their provenance.
  func worth(
    ofHours thousandths: Int, isEstimated: Bool, _ objective: Plan.Objective
  ) -> Document.Cell {
    let worth = worth(thousandths, objective.ofHours)
    return .init((isEstimated ? "~" : "") + worth.text, number: worth.number)
  }

  /// What opens and closes, in few words: "Fri 19–20 closes, Sat 16–17 opens"; "" for nothing.
  func moves(_ changes: [DayChange]) -> String {
    changes.flatMap { change in
      [
        change.closes.isEmpty ? nil : phrases.prices.closes(change.day, change.closes),
        change.opens.isEmpty ? nil : phrases.prices.opens(change.day, change.opens),
      ].compactMap(\.self)
    }.joined(separator: ", ")
  }

  /// A worth without marks, as a spreadsheet reads it: rounded as it is shown.
  private func plain(_ thousandths: Int, _ objective: Plan.Objective) -> String {
    let text =
      objective == .wishes
      ? NumberForm.plain.points(thousandths) : NumberForm.plain.people(thousandths)
    return text.replacing("\u{2212}", with: "-")
  }
}

extension Double {
  /// A part, −1...1, as thousandths of a percentage point.
  var thousandthsOfPoints: Int { Int((self * 100_000).rounded()) }
}
