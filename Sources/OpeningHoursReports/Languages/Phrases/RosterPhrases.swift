import OpeningHours
import OpeningHoursTables

/// Who works when, in each week of a rotation.
protocol RosterPhrases: Sendable {
  var title: String { get }
  /// That each of so many shifts in so many weeks has somebody.
  func allWorked(_ shifts: String, weeks: String) -> String
  /// That some of them have nobody.
  func unworked(_ count: String, of shifts: String, weeks: String) -> String
  /// That nothing better exists.
  var proven: String { get }
  /// That fewer shifts may be without anyone, and how many must be, where that is known of any.
  func fewerPerhaps(_ least: String?) -> String
  /// That it is not known whether something better exists.
  var perhapsBetter: String { get }
  /// That something better may exist: what the roster weighs, and what none weighs less than.
  func lighterPerhaps(_ cost: String, _ bound: String) -> String
  /// For how long, over all weeks, people with skills that are needed are not there, each counted.
  func missing(_ hours: String) -> String
  /// That what people are due could not be kept in so many parts.
  func shortfall(_ parts: String) -> String
  func wishes(_ kept: String, _ asked: String) -> String
  /// What is kept for who has the smallest part of her wishes kept.
  func leastKept(_ name: String, _ kept: String, _ asked: String) -> String
  /// That so many wishes are about days on which nobody works in this week, which no roster decides.
  func wishesBeside(_ count: String) -> String
  /// A heading: all weeks at a glance.
  var glance: String { get }
  /// One letter each: a shift, a late shift, a day away.
  var letters: (day: Character, late: Character, away: Character) { get }
  /// What the letters mean.
  var lettersExplained: String { get }
  /// A heading: a week by its number, and its days where they are known.
  func week(_ number: String, _ dates: String?) -> String
  /// From one date to another.
  func dates(_ first: String, _ last: String) -> String
  var person: String { get }
  var away: String { get }
  /// A heading: what the roster asks of each person.
  var byPerson: String { get }
  var shifts: String { get }
  var hours: String { get }
  /// The hours that are a person's part.
  var due: String { get }
  var contract: String { get }
  var leave: String { get }
  var freeWeekends: String { get }
  var wishesKept: String { get }
  /// "3 of 4".
  func of(_ part: String, _ whole: String) -> String
  var dueExplained: String { get }
  var contractExplained: String { get }
  /// A heading: shifts without anyone.
  var unfilled: String { get }
  /// A heading: who can be called for a shift without anyone.
  var standIns: String { get }
  /// A heading: what is worked otherwise than in the roster before.
  var changes: String { get }
  func changed(_ count: String) -> String
  /// That so many fewer shifts are worked than in the roster before.
  func fewerShifts(_ count: String) -> String
  var now: String { get }
  var before: String { get }
  /// A heading: the rules of the roster.
  var rules: String { get }
  /// That nobody's name stands here, and how to have them.
  var nameless: String { get }
  /// That the people of a group walk one line of weeks.
  var lines: String { get }
  /// That the weeks repeat, or begin on a day.
  func repeats(_ weeks: String) -> String
  /// That days of leave repeat with them.
  var leaveRepeats: String { get }
  /// A heading: one person's roster.
  func sheet(_ name: String) -> String
  /// What one person works in all weeks.
  func sheetLead(_ hours: String, _ shifts: String) -> String
  /// What a calendar calls a shift.
  func calendarShift(_ library: String) -> String
  /// What a rule of the roster asks.
  func rule(_ statement: RosterRule.Statement, _ numbers: NumberForm) -> String
  /// Why shifts stay without anyone: so many people needed for shifts at some times, and so many can.
  func tooFew(_ shifts: String, _ group: String, needed: String, able: String) -> String
  /// The same with weekends free in a rhythm, every second one for 2.
  func rhythm(_ every: Int, _ shifts: String, needed: String, able: String) -> String
  /// The same with so many weekends free in any so many weeks.
  func freeWeekends(
    _ least: String, of weeks: String, _ shifts: String, needed: String, able: String
  ) -> String
  /// What a clash may rest on as well: days of leave, and shifts before the rotation.
  var givenLeave: String { get }
  var givenHistory: String { get }
  /// The same for hours.
  func tooFewHours(_ shifts: String, needed: String, able: String) -> String
  /// That a person cannot have a roster of her own: her hours cannot be reached, or nothing goes together.
  func unreachable(_ name: String, _ most: String?) -> String
  /// That people, rules and shifts clash.
  func together(_ people: String, _ shifts: String) -> String
  /// In which week it is so, since somebody is away; a stand-in is asked for.
  func away(week: String, _ names: String) -> String
  /// Who they are.
  func able(_ names: String) -> String
  /// That a week worth more has shifts that people cannot fill, and what the week is worth instead.
  func decidedAnew(most: String, worth: String) -> String
  /// That the same hours have other shifts, since people cannot fill the first ones.
  var laidAnew: String { get }
  /// That no week is left whose shifts they can fill.
  var noWeekLeft: String { get }
  /// That other weeks may exist whose shifts they can fill, since the search for them was ended.
  var cutShort: String { get }
  /// A heading: rules that rosters of weeks worth more have taught.
  var lessons: String { get }
  /// What such a rule rests on.
  func because(_ people: String) -> String
  /// What each alone would let a group fill all its shifts.
  func repairs(_ group: String, _ changes: String) -> String
  /// That nothing was found that alone would.
  var noRepair: String { get }
  /// So many more people who can work at any time.
  func newcomers(_ count: String) -> String
  func without(_ rule: String) -> String
  func atAnyTime(_ name: String) -> String
  func present(_ name: String) -> String
}
