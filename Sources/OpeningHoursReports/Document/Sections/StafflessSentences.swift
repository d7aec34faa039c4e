import OpeningHours
import OpeningHoursTables

/// Hours without staff in sentences and tables: the same wherever a week is shown.
struct StafflessSentences: Speaking {
  let facts: StafflessFacts
  let language: Language

  private var words: any StafflessPhrases { phrases.staffless }
  private var service: StafflessService { facts.service }

  /// When the house is open without staff, how long, and how many people are taken to come then.
  func sentence(_ objective: Plan.Objective) -> String {
    let (old, new) = (facts.today.openMinutes, facts.proposed.openMinutes)
    guard new > 0 else { return words.never(old > 0 ? language.hours(old) : nil) + "." }
    let worth =
      facts.thousandths > 0 ? words.worth(language.worth(facts.thousandths, objective)) : nil
    return [
      hours, [worth, assumption].compactMap(\.self).joined(separator: "; "),
    ].joined(separator: "; ") + "."
  }

  /// When the house is open without staff and how long, for everyone.
  var notice: String {
    let age = service.age.map { ", " + words.age("\($0)") } ?? ""
    let (old, new) = (facts.today.openMinutes, facts.proposed.openMinutes)
    return (new > 0 ? hours + age : words.never(old > 0 ? language.hours(old) : nil)) + "."
  }

  private var hours: String {
    let (old, new) = (facts.today.openMinutes, facts.proposed.openMinutes)
    return words.besides(
      language.openTimes(facts.proposed), language.hours(new),
      old == new ? nil : numbers.hours(old),
      isAsToday: !facts.isChanged)
  }

  /// Which part of the people is taken to come.
  private var assumption: String { language.assumption(of: service) }

  /// The hours without staff by day.
  func table(_ before: String, _ after: String) -> Document.Table {
    let isSame = facts.today == facts.proposed
    return Document.Table(
      words.caption, [phrases.words.day] + (isSame ? [words.times] : [before, after]),
      Weekday.allCases.map { day in
        let (old, new) = (facts.today[day], facts.proposed[day])
        let hours = (isSame ? [new] : [old, new]).map { plan in
          Document.Cell(plan.isClosed ? "–" : language.spans(plan.spans))
        }
        return Document.Row([name(day)] + hours, isMarked: old != new)
      })
  }
}
