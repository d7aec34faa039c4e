import OpeningHoursTables

/// Gathers respondents whom the same windows serve.
///
/// Lists of numbers are told apart by walking a tree whose branches are numbers, so that none is built to
/// look another one up.
struct PatternIndex {
  private(set) var groups: [Reach.Group] = []
  private(set) var patterns: [[[Range<Int>]]] = Weekday.allCases.map { _ in [] }
  private let days: [Weekday]
  private let windows: [[Range<Int>]]
  private var positions: [[[Range<Int>]: Int]] = Weekday.allCases.map { _ in [:] }
  /// The stretches of a day, as lists; and the pattern of each list, nothing where it serves nobody.
  private var dayLists = NumberLists()
  private var patternOfList: [Int?] = [nil]
  /// The patterns of people, as lists; and the group of each list.
  private var peopleLists = NumberLists()
  private var groupOfList: [Int: Int] = [:]

  /// Nobody yet.
  ///
  /// - Parameters:
  ///   - days: The day of each stretch.
  ///   - windows: The windows of each stretch.
  init(_ days: [Weekday], _ windows: [[Range<Int>]]) {
    self.days = days
    self.windows = windows
  }

  /// Adds somebody.
  ///
  /// - Parameters:
  ///   - stretches: What she ticked, as places among the stretches, in order of time.
  ///   - weight: What she weighs, in thousandths.
  ///   - kind: What kind of people she is one of, from 0.
  mutating func add(_ stretches: ArraySlice<Int>, weight: Int, kind: Int = 0) {
    let none = peopleLists.appending(kind, to: NumberLists.empty)
    var list = none
    var first = stretches.startIndex
    while first < stretches.endIndex {
      let day = days[stretches[first]]
      var end = first
      while end < stretches.endIndex, days[stretches[end]] == day { end += 1 }
      if let pattern = pattern(of: stretches[first..<end], on: day) {
        list = peopleLists.appending(pattern * Weekday.allCases.count + day.rawValue, to: list)
      }
      first = end
    }
    guard list != none else { return }
    if let position = groupOfList[list] {
      groups[position].weight += weight
    } else {
      groupOfList[list] = groups.count
      groups.append(
        Reach.Group(
          weight: weight, kind: kind,
          patterns: peopleLists.numbers(of: list).dropFirst().map { number in
            let (pattern, day) = number.quotientAndRemainder(dividingBy: Weekday.allCases.count)
            return (Weekday.allCases[day], pattern)
          }))
    }
  }

  private mutating func pattern(of stretches: ArraySlice<Int>, on day: Weekday) -> Int? {
    var list = NumberLists.empty
    for stretch in stretches { list = dayLists.appending(stretch, to: list) }
    if list >= patternOfList.count {
      // Lists are numbered as they come up; those on the way to a longer one are filled in when met.
      patternOfList += Array(repeating: nil, count: list + 1 - patternOfList.count)
    }
    if let known = patternOfList[list] { return known }
    let own = stretches.flatMap { windows[$0] }
    guard !own.isEmpty else { return nil }
    let position = positions[day.rawValue][own] ?? patterns[day.rawValue].count
    if position == patterns[day.rawValue].count {
      positions[day.rawValue][own] = position
      patterns[day.rawValue].append(own)
    }
    patternOfList[list] = position
    return position
  }
}

/// Lists of numbers from 0, each known by a number of its own.
private struct NumberLists {
  /// The list without numbers.
  static let empty = 0

  /// Each list but its last number, and that number.
  private var lists: [(rest: Int, last: Int)] = [(0, 0)]
  private var known: [Key: Int] = [:]

  private struct Key: Hashable {
    let rest: Int
    let last: Int
  }

  /// The list with one more number at its end.
  mutating func appending(_ number: Int, to list: Int) -> Int {
    let key = Key(rest: list, last: number)
    if let known = known[key] { return known }
    known[key] = lists.count
    lists.append((list, number))
    return lists.count - 1
  }

  /// The numbers of a list, in order.
  func numbers(of list: Int) -> [Int] {
    var numbers: [Int] = []
    var rest = list
    while rest != Self.empty {
      numbers.append(lists[rest].last)
      rest = lists[rest].rest
    }
    return numbers.reversed()
  }
}
