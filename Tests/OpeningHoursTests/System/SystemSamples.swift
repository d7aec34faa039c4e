import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// A system whose files stand in memory.
func systemQuestion(
  _ files: [String: String], _ flags: String..., path: String = "system.yaml"
) throws -> SystemQuestion {
  try SystemQuestion(path: path, flags: flags.map(flag)) { path, source in
    guard let text = files[path] else {
      throw InputErrors([Diagnostic(source ?? .flag(path), "cannot read \(path)")])
    }
    return Array(text.utf8)
  }
}

/// Everything that is said to be wrong with such a system.
func systemProblems(_ files: [String: String]) throws -> [String] {
  let error = #expect(throws: InputErrors.self) { try systemQuestion(files) }
  return try #require(error).diagnostics.map(\.description)
}

/// Makes small systems at random: few slots, few days, rules of every kind.
struct RandomSystem {
  private var random: SeededGenerator
  /// How many branches.
  let count: Int
  private let days = ["mon", "tue"]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    count = Int.random(in: 1...3, using: &random)
  }

  private mutating func pick(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// The files with people who go elsewhere.
  mutating func filesWithTransfer(hoursOnly: Bool) -> [String: String] {
    var files = files(hoursOnly: hoursOnly)
    for branch in 0..<count {
      files["system.yaml"] = files["system.yaml"]?.replacing(
        "{ plan: b\(branch).yaml,",
        with: "{ plan: b\(branch).yaml, place: [53, \(8 + pick(0...9)).\(pick(0...9))],")
    }
    files["system.yaml"]? +=
      "\ntransfer: { share: \(pick(1...10) * 10)%, falls: \(pick(20...200)) km, most: \(pick(1...3)) }"
    return files
  }

  /// The files with people who name their branches: of each hour of Monday and Tuesday whether they could come.
  mutating func filesWithPeople(hoursOnly: Bool) -> [String: String] {
    var files = files(hoursOnly: hoursOnly)
    for branch in 0..<count {
      files["b\(branch).yaml"] = files["b\(branch).yaml"]?.replacing(
        "demand: { wishes: b\(branch).csv, sample: 100 }\n", with: "")
    }
    files["system.yaml"] = files["system.yaml"]?.replacing(#/ weight: [0-9.]+,/#, with: "")
    files["system.yaml"]? +=
      "\nobjective: reach\nrespondents: { file: answers.csv, branches: uses, visit: \(pick(1...2)) h }"
    // Of some hours nobody is asked.
    let hours = ["mon", "tue"].flatMap { day in (9..<13).map { "\(day) \($0):00-\($0 + 1):00" } }
      .filter { _ in pick(0...9) > 0 }
    let rows = (0..<(20 + pick(0...20))).map { number -> String in
      let named = (0..<count).filter { number == $0 || number >= count && pick(0...2) == 0 }
      let cell = named.map { "B\($0)" }.joined(separator: "; ")
      let weight = ["1", "1", "2", "0.5"][pick(0...3)]
      return "\(number + 1),\(cell),\(weight),"
        + hours.map { _ in pick(0...3) == 0 ? "1" : "0" }.joined(separator: ",")
    }
    files["answers.csv"] = (["id,uses,weight," + hours.joined(separator: ",")] + rows)
      .joined(separator: "\n")
    return files
  }

  /// The files; with rules about hours alone, or of all kinds.
  mutating func files(hoursOnly: Bool) -> [String: String] {
    var files: [String: String] = [:]
    var lines = ["system: Made up", "branches:"]
    for branch in 0..<count {
      let start = 9 + pick(0...1)
      files["b\(branch).yaml"] = """
        grid: 60
        frame: 9-13
        today: { mon: \(start)-\(start + 2), tue: 10-12 }
        demand: { wishes: b\(branch).csv, sample: 100 }
        min-staff: \(pick(1...2))
        preparation: \(pick(0...1) * 30) min
        blocks-a-day: \(pick(1...2))
        \(pick(0...1) == 0 ? "max-changes: \(pick(2...6))" : "closed-days: { most: \(pick(5...6)) }")
        weekly-hours: { least: \(pick(1...3)) }
        close: wed-sun
        """
      files["b\(branch).csv"] =
        "hour,mon,tue\n"
        + (9..<13).map { "\($0)-\($0 + 1),\(pick(0...9) * 3),\(pick(0...9) * 3)" }
        .joined(separator: "\n")
      let weight = ["1", "1", "0.5", "2"][pick(0...3)]
      lines.append(
        "  b\(branch): { plan: b\(branch).yaml, weight: \(weight), district: d\(pick(0...1)), "
          + "cost: { open-hour: \(pick(10...30)), open-day: \(pick(0...20)), staff-hour: 25 } }")
    }
    lines.append("budget: { weekly-hours: \(["+0", "+1", "-1", "+2"][pick(0...3)]) }")
    if pick(0...1) == 0 { lines.append("districts: { all: { least: 75% } }") }
    guard !hoursOnly else {
      files["system.yaml"] = lines.joined(separator: "\n")
      return files
    }
    if pick(0...1) == 0 {
      lines[lines.firstIndex { $0.hasPrefix("budget") } ?? 0] =
        "budget: { weekly-hours: +1, staff-hours: \(["+0", "-10%"][pick(0...1)]), cost: \(count * pick(150...400)) }"
    }
    if count > 1 { lines.append("neighbours: [[b0, b1]]") }
    lines.append("together:")
    lines.append("  - { one-of: all, open: \"mon 9-10\" }")
    if pick(0...1) == 0 {
      lines.append("  - { one-of: all, open: tue, least: \(pick(1...count)) }")
    }
    lines.append("  - { closed: tue, most: \(pick(0...count)), of: all }")
    if count > 1 {
      lines.append("  - { closed: same-day, never: neighbours, on: mon-tue }")
    }
    files["system.yaml"] = lines.joined(separator: "\n")
    return files
  }
}

extension Problem {
  /// Every week of Monday and Tuesday that obeys a branch's own rules.
  var weeksOfTwoDays: [Schedule] {
    let plans = (0..<(1 << grid.slotsPerDay)).map { bits in
      DayPlan(
        grid.slots.filter { bits >> $0 & 1 == 1 }.compactMap { grid.span(of: $0..<($0 + 1)) })
    }
    let audit = Audit(self)
    return plans.flatMap { monday in
      plans.compactMap { tuesday in
        let week = Schedule([.monday: monday, .tuesday: tuesday])
        let worth = thousandths(of: week)
        return audit.findings(schedule: week, thousandths: worth).isEmpty ? week : nil
      }
    }
  }
}
