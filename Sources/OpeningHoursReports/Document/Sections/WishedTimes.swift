import OpeningHours
import OpeningHoursTables

extension Speaking {
  /// Hours with their shares, a day named once: "Samstag 16–17 Uhr (38 %), 17–18 Uhr (34 %)".
  func times(_ hours: [WishedHours.Hour]) -> String {
    var parts: [String] = []
    var last: Weekday?
    for hour in hours {
      let percent = language.share(hour.percent)
      let share = "(\(hour.isMean ? phrases.words.onAverage(percent) : percent))"
      parts.append(
        hour.day == last
          ? "\(language.clock([hour.span])) \(share)"
          : "\(phrases.grammar.moment(hour.day, [hour.span])) \(share)")
      last = hour.day
    }
    return parts.joined(separator: ", ")
  }
}
