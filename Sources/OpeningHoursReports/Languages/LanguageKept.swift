import OpeningHours
import OpeningHoursTables

// Kept hours, chances and rates of absence.
extension Language {
  /// Tenths of hours as a number, whole from ten hours on: "7.3", "601"; less than a tenth is not nothing.
  func lostHours(tenths: Int, isNothing: Bool) -> String {
    if tenths == 0 {
      return isNothing
        ? numbers.grouped(0) : phrases.words.under(numbers.oneDecimal(0.1))
    }
    return tenths < 100
      ? numbers.oneDecimal(Double(tenths) / 10) : numbers.grouped((tenths + 5) / 10)
  }

  /// A number of hours that is written already, with its unit.
  func withHours(_ number: String) -> String { phrases.grammar.hours(number) }

  /// With how many people the house opens and how often they are away, as a part of a sentence.
  func stated(_ kept: Kept) -> String {
    phrases.kept.stated(people(kept), rate(kept.absence))
  }

  /// Names in quotation marks.
  func quoted(_ names: [String]) -> String { list(names.map(phrases.words.quoted)) }

  /// "3", "2–3".
  func people(_ kept: Kept) -> String {
    let range = kept.peopleRange
    let most = numbers.grouped(range.upperBound)
    return range.count == 1 ? most : "\(numbers.grouped(range.lowerBound))–\(most)"
  }

  /// "5 %", "4–8 %".
  func rate(_ absence: Absence) -> String {
    let range = absence.range
    let most = percent(range.upperBound)
    return range.count == 1
      ? most : "\(numbers.decimal(range.lowerBound.percentInWords))–\(most)"
  }

  /// Ten-thousandths as percentage points without a unit.
  func points(_ tenThousandths: Int) -> String { numbers.decimal(tenThousandths.percentInWords) }

  /// Ten-thousandths as a percentage.
  func percent(_ tenThousandths: Int) -> String {
    numbers.exactPercent(Double(tenThousandths) / 10_000)
  }
}
