import OpeningHours
import OpeningHoursTables

/// Hours without staff of a week beside today's.
struct StafflessJSON: Encodable {
  let today: WeekJSON
  let proposed: WeekJSON
  let weeklyHours: Pair
  /// What they add, in the unit of the objective.
  let worth: Pair
  /// The part of the people that is taken to come, 0...1.
  let part: Double
  let partOfSegments: [String: Double]
  let fromAge: Nullable<Int>
  let weeklyCost: Nullable<Pair>

  struct Pair: Encodable {
    let today: Double
    let proposed: Double
  }

  init(_ facts: StafflessFacts) {
    func part(_ part: Int) -> Double { Double(part) / Double(StafflessService.whole) }
    today = WeekJSON(facts.today)
    proposed = WeekJSON(facts.proposed)
    weeklyHours = Pair(
      today: Double(facts.today.openMinutes) / 60, proposed: Double(facts.proposed.openMinutes) / 60
    )
    worth = Pair(
      today: JSONText.units(facts.todayThousandths), proposed: JSONText.units(facts.thousandths))
    self.part = part(facts.service.part)
    partOfSegments = Dictionary(
      facts.service.segments.map { ($0.name, part($0.part)) }, uniquingKeysWith: min)
    fromAge = Nullable(facts.service.age)
    weeklyCost = Nullable(
      facts.cents.map { Pair(today: Double($0.today) / 100, proposed: Double($0.proposed) / 100) })
  }
}
