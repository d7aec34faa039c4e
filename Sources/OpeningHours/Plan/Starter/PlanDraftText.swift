import OpeningHoursTables

extension PlanDraft {
  /// The plan, with comments that say what may be filled in.
  public var text: String {
    (head + demand + rules + (hasTeam ? team : teamAsComment)).map { $0 + "\n" }.joined()
  }

  private var head: [String] {
    [
      "# A plan for openhours. Every line that begins with # is a comment.",
      "# Each key is explained by: openhours help plan",
      "library: Library        # its name, for reports",
      timezone.map { "timezone: \($0)" }
        ?? "# timezone: Europe/Berlin   # where it is, for calendars",
      "# currency: EUR                # of all amounts of money",
      "# decision: { by: Library committee, until: \"2027-03-31\" }   # for page one of reports",
      "",
      "# Today's opening hours"
        + (isTodayGuessed ? ", as far as the table leaves hours out: look!" : "."),
      "today: \"\(today.osm)\"",
      "",
      "grid: \(grid.slotMinutes)         # minutes of a slot: 60, 30 or 15",
      "frame: \(grid.frame.short)      # the part of the day that may be open",
      "",
    ]
  }

  private var demand: [String] {
    var lines = ["demand:"] + tables.map { "  \($0.key.rawValue): \(YAMLText.quoted($0.path))" }
    if let wishes = tables.first(where: { $0.key == .wishes }) {
      lines.append(
        wishes.sample.map { "  sample: \($0)" } ?? "  # sample: 300    # people who were asked")
    }
    if tables.contains(where: { $0.key != .visits }) {
      lines.append("  # asked: 2026-10    # when people were asked, for reports")
    }
    if !tables.contains(where: { $0.key == .visits }) {
      lines.append(
        "  # Several surveys, say of users and of others: see  openhours help plan demand surveys")
    }
    if hasWishesAndVisits {
      lines += [
        canFitConversion
          ? "  conversion: fitted    # who come of those who would, by times both asked and counted"
          : "  # conversion: 0.1    # needed: the part of those who would come that do come",
        "  # people: 8000    # how many people the wishes speak for, say the active users",
      ]
    }
    lines.append("  unasked: estimate    # or keep: what was not asked stays as today")
    if !hasTeam, !hasWishesAndVisits, tables.contains(where: { $0.key == .respondents }) {
      lines.append(
        "# objective: reach    # people who find a window that suits, instead of their ticks")
    }
    return lines + [""]
  }

  private var rules: [String] {
    let blocks = Weekday.allCases.flatMap { today[$0].spans.map(\.minutes) }
    let shortest = min(180, blocks.min() ?? 180)
    let length = shortest % 60 == 0 ? "\(shortest / 60)" : "\(shortest) min"
    return [
      "# Rules. Each of them is also a flag: --weekly-hours 45, --open thu=9-20 ...",
      "weekly-hours: \(today.openMinutes.minutesAsHours)      # most open hours a week, as today",
      "max-changes: 6        # most hours a week that differ from today",
      "shortest-block: \(length)     # no opening shorter than this",
      "# close: sun          # closed; lift it with --allow sun=11-17",
      "# open: { thu: \(evening.short) }    # must be open at least then",
      "# late-days: { most: 1, after: \"19:00\" }",
      "# closed-days: { most: 1 }",
      "",
    ]
  }

  /// The last hours of the frame, for an example.
  private var evening: TimeSpan {
    let start = max(grid.frame.start.minutes, grid.frame.end.minutes - 240)
    return TimeSpan(.midnight.advanced(byMinutes: start), grid.frame.end) ?? grid.frame
  }

  private var team: [String] { StarterTeam(openMinutes: today.openMinutes).lines }

  private var teamAsComment: [String] { team.map { $0.hasPrefix("#") ? $0 : "# \($0)" } }
}
