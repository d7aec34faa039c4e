import OpeningHoursTables

/// What each respondent of a survey ticked on a day without a break between; equal stretches are one.
///
/// Surveys are drawn hundreds of times, so that nothing here is made anew for each respondent.
struct TickedStretches: Sendable {
  /// The different stretches.
  private(set) var all: [Survey.Slot] = []
  /// The stretches of all respondents, one after another, as places in `all`.
  private var places: [Int] = []
  /// Where those of each respondent begin, and where the last one's end.
  private var firstPlace: [Int] = [0]

  init(_ survey: Survey) {
    var known: [Int: Int] = [:]
    for respondent in survey.respondents {
      var current: Survey.Slot?
      for position in respondent.ticked {
        let slot = survey.slots[position]
        if let last = current, last.day == slot.day, slot.span.start <= last.span.end {
          current = Survey.Slot(day: slot.day, span: last.span.widened(toHold: slot.span))
        } else {
          if let current { add(current, &known) }
          current = slot
        }
      }
      if let current { add(current, &known) }
      firstPlace.append(places.count)
    }
  }

  /// The stretches of a respondent, by her place in the survey, as places in `all`.
  subscript(respondent: Int) -> ArraySlice<Int> {
    places[firstPlace[respondent]..<firstPlace[respondent + 1]]
  }

  private mutating func add(_ stretch: Survey.Slot, _ known: inout [Int: Int]) {
    // A number for each day, start and end.
    let times = 24 * 60 + 1
    let key =
      (stretch.day.rawValue * times + stretch.span.start.minutes) * times + stretch.span.end.minutes
    let place = known[key] ?? all.count
    if place == all.count {
      known[key] = place
      all.append(stretch)
    }
    places.append(place)
  }
}
