import OpeningHoursTables
import Testing

@testable import OpeningHours

/// Small mobile libraries made by chance, and the best of them by trying everything.
enum TinyVans {
  static func time(_ minutes: Int) -> TimeOfDay { TimeOfDay(minutes: minutes) ?? .midnight }

  static func span(_ start: Int, _ length: Int) -> TimeSpan {
    TimeSpan(time(start), time(start + length)) ?? .wholeDay
  }

  /// A van with up to four visits on two vehicle-days between 9:00 and 10:30.
  static func library(_ seed: Int, mostMoved: Int? = nil) -> MobileLibrary {
    var draws = SearchDraws(seed: UInt64(seed))
    func draw(_ count: Int) -> Int { Int(draws.next() % UInt64(count)) }
    let count = 3 + draw(2)
    let isTwoWeeks = draw(3) == 0
    let days: [MobileLibrary.VehicleDay] =
      isTwoWeeks
      ? [.init(week: 0, day: .monday), .init(week: 1, day: .monday)]
      : [.init(week: 0, day: .monday), .init(week: 0, day: .thursday)]
    var next = [540 + 5 * draw(3), 540 + 5 * draw(3)]
    var visits: [MobileVisit] = []
    for stop in 0..<count {
      let day = draw(2)
      let length = 5 + 5 * draw(3)
      visits.append(
        MobileVisit(
          stop: stop, week: days[day].week, day: days[day].day, span: span(next[day], length)))
      // Some legs are too short.
      next[day] += length + 3 * draw(4)
    }
    let legs = (0..<count).map { from in
      (0..<count).map { MobileDrive.Leg(minutes: from == $0 ? 0 : 1 + draw(12)) }
    }
    let depot = (0..<count).map { _ in MobileDrive.Leg(minutes: 1 + draw(6)) }
    let hasDepot = draw(2) == 0
    let windows = (0..<count).map { _ in
      Weekday.allCases.map { _ in
        [span(540, 30), span(570, 30), span(600, 30)].map {
          MobileDemand.Window($0, thousandthsAnHour: draw(40) * 1000)
        }
      }
    }
    var rules: [MobileRule.Statement] = [
      .frame(span(540, 90)), .mostMoved(mostMoved ?? draw(count + 1)),
    ]
    if draw(2) == 0 { rules.append(.lunch(minutes: 10, within: span(565, 30))) }
    if draw(2) == 0 { rules.append(.driveTolerance(minutes: 2)) }
    return MobileLibrary(
      name: "van", source: .flag("van"),
      stops: (0..<count).map { MobileStop(name: "stop \($0)", district: "d\($0 % 2)") },
      weeks: isTwoWeeks ? 2 : 1, today: MobileTimetable(visits: visits), vehicleDays: days,
      drive: MobileDrive(
        between: legs, fromDepot: hasDepot ? depot : nil, toDepot: hasDepot ? depot : nil),
      depot: hasDepot ? "depot" : nil, demand: MobileDemand(windows: windows),
      rules: rules.map { MobileRule($0, origin: .house, source: .flag("test")) })
  }
}

/// Tries every order and every time of a small mobile library.
struct TinyVanEnumeration {
  let library: MobileLibrary
  let price: Int

  private struct State {
    var order: [Int] = []
    var starts: [Int] = []
  }

  /// The greatest value of any timetable.
  var best: Int {
    let count = library.today.visits.count
    let subsets = library.vehicleDays.indices.map { day in
      (0..<(1 << count)).map { set in
        best((0..<count).filter { set >> $0 & 1 == 1 }, library.vehicleDays[day])
      }
    }
    var most = Int.min
    for set in 0..<(1 << count) {
      let rest = (1 << count) - 1 - set
      guard let one = subsets[0][set], let other = subsets[1][rest],
        moved(set, 0) + moved(rest, 1) <= library.mostMoved
      else { continue }
      most = max(most, one + other)
    }
    return most
  }

  private func moved(_ set: Int, _ day: Int) -> Int {
    library.today.visits.indices.count {
      set >> $0 & 1 == 1 && library.today.visits[$0].day != library.vehicleDays[day].day
    }
  }

  private func best(_ visits: [Int], _ day: MobileLibrary.VehicleDay) -> Int? {
    if visits.isEmpty { return 0 }
    var most: Int?
    let today = library.today.visits
    let own = today.indices.filter { today[$0].week == day.week && today[$0].day == day.day }
    if own == visits {
      let ordered = visits.sorted { today[$0].span < today[$1].span }
      most = value(
        State(order: ordered, starts: ordered.map { today[$0].span.start.minutes }), day)
    }
    extend(State(), visits, day, &most)
    return most
  }

  private func extend(
    _ state: State, _ visits: [Int], _ day: MobileLibrary.VehicleDay, _ most: inout Int?
  ) {
    guard state.order.count < visits.count else {
      if isPossible(state) {
        let value = value(state, day)
        most = max(most ?? value, value)
      }
      return
    }
    let today = library.today.visits
    let grid = Set(
      stride(from: 540, to: 630, by: 5) + today.map(\.span.start.minutes).filter { $0 < 630 })
    for visit in visits where !state.order.contains(visit) {
      for start in grid {
        if let last = state.order.last, let begin = state.starts.last {
          let drive = max(
            0,
            library.drive.between[today[last].stop][today[visit].stop].minutes
              - library.driveTolerance)
          guard start >= begin + today[last].span.minutes + drive else { continue }
        }
        guard start + today[visit].span.minutes <= 630 else { continue }
        var next = state
        next.order.append(visit)
        next.starts.append(start)
        extend(next, visits, day, &most)
      }
    }
  }

  private func isPossible(_ state: State) -> Bool {
    let today = library.today.visits
    guard let first = state.order.first, let last = state.order.last else { return false }
    let out = library.drive.fromDepot?[first].minutes ?? 0
    let back = library.drive.toDepot?[last].minutes ?? 0
    guard 540 + out <= state.starts[0],
      (state.starts.last ?? 0) + today[last].span.minutes + back <= 630
    else { return false }
    guard let lunch = library.lunch else { return true }
    // Gaps with the driving in them: before the first visit, between visits, after the last one.
    var gaps = [(540, state.starts[0], out)]
    for place in 1..<max(1, state.order.count) {
      let (one, other) = (state.order[place - 1], state.order[place])
      gaps.append(
        (
          state.starts[place - 1] + today[one].span.minutes, state.starts[place],
          max(0, library.drive.between[one][other].minutes - library.driveTolerance)
        ))
    }
    gaps.append(((state.starts.last ?? 0) + today[last].span.minutes, 630, back))
    return gaps.contains { from, to, drive in
      let begin = max(from, lunch.within.start.minutes)
      return begin + lunch.minutes <= min(to, lunch.within.end.minutes)
        && to - from - drive >= lunch.minutes
    }
  }

  private func value(_ state: State, _ day: MobileLibrary.VehicleDay) -> Int {
    let today = library.today.visits
    let worths = zip(state.order, state.starts).map { visit, start in
      library.worth(
        ofStop: today[visit].stop, on: day.day,
        during: TinyVans.span(start, today[visit].span.minutes)
      ).thousandths
    }
    guard let first = state.order.first, let last = state.order.last else { return 0 }
    let minutes =
      (state.starts.last ?? 0) + today[last].span.minutes - state.starts[0]
      + (library.drive.fromDepot?[first].minutes ?? 0)
      + (library.drive.toDepot?[last].minutes ?? 0)
    return worths.reduce(0, +) - price * minutes
  }
}
