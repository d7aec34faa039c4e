extension Sequence<Weekday> {
  /// The days in words, runs of three or more joined: "Monday to Wednesday and Friday".
  public var inWords: String {
    let parts = runs.flatMap { run in
      run.count >= 3
        ? ["\(run[0].name) to \(run[run.count - 1].name)"] : run.map(\.name)
    }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "no day" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The days as plan files write them, runs of three or more joined: "mon-wed,fri".
  public var asKeys: String { joined(\.key) }

  /// The days as OpenStreetMap writes them: "Mo-We,Fr".
  public var asOSM: String { joined(\.osmName) }

  private func joined(_ name: (Weekday) -> String) -> String {
    runs.flatMap { run in
      run.count >= 3 ? ["\(name(run[0]))-\(name(run[run.count - 1]))"] : run.map(name)
    }.joined(separator: ",")
  }

  /// The days in order of the week, split where a day is left out.
  public var runs: [[Weekday]] {
    var result: [[Weekday]] = []
    for day in Set(self).sorted() {
      if let previous = result.last?.last, previous.rawValue + 1 == day.rawValue {
        result[result.count - 1].append(day)
      } else {
        result.append([day])
      }
    }
    return result
  }
}
