import OpeningHours

/// The sample that `init` writes: a plan that works as it is, and its table.
extension Starter {
  /// The sample, with an invented team or with one as a comment.
  init(hasTeam: Bool) {
    self.init(files: [("wishes.csv", Self.wishes), ("plan.yaml", Self.plan(hasTeam: hasTeam))])
  }

  private static func plan(hasTeam: Bool) -> String {
    let team = StarterTeam(openMinutes: 43 * 60).lines
    let lines = hasTeam ? team : flatStaff + team.map { $0.hasPrefix("#") ? $0 : "# \($0)" }
    return beginning + lines.map { $0 + "\n" }.joined() + ending
  }

  private static let beginning = """
    # A plan for openhours. Every line that begins with # is a comment.
    # Hours are written 9-20 or 9:30-13; days mon, tue ... or mon-fri, weekdays, weekend, daily.
    library: Sample Library
    timezone: Europe/Berlin

    # Today's opening hours, in OpenStreetMap's syntax or as a map:
    #   today: { mon-fri: 10-18, sat: 10-13 }
    today: "Mo-Fr 10:00-18:00; Sa 10:00-13:00"

    grid: 60         # minutes of a slot: 60, 30 or 15
    frame: 8-21      # the part of the day that may be open

    demand:
      wishes: wishes.csv   # percent of respondents who would come, hours by weekdays; blank = not asked
      sample: 812          # how many people were asked
      unasked: estimate    # or keep: what was not asked stays as today
      # Counts of people who came, beside the wishes: openhours import counter.csv --plan plan.yaml -o visits.csv
      # visits: visits.csv
      # conversion: fitted   # who come of those who would, by times both asked about and counted

    # Rules. Each of them is also a flag: --weekly-hours 45, --open thu=9-20 ...
    weekly-hours: 43                    # most open hours a week
    max-changes: 6                      # most hours a week that differ from today
    shortest-block: { daily: 3, sat: 2 }   # no opening shorter than this
    late-days: { most: 1, after: "19:00" } # most days that close after this time
    close: sun                          # closed; lift it with --allow sun=11-17
    closed-days: { most: 1 }            # most days a week without an open hour
    # open: { thu: 14-19 }              # must be open at least then
    # keep: sat                         # stays as today
    # exactly: { fri: 10-18 }           # these hours and no others
    # longest-day: { sun: 6 }           # most open hours of a day
    # latest-close: "20:00"
    # blocks-a-day: { weekdays: 2 }     # 2 allows a closure at noon
    # shortest-closure: 1               # hours between two blocks
    # distinct-days: 3                  # most different timetables
    # same-opening: weekdays            # one opening time for these days


    """

  /// Staff as a number of hours, where no team is stated.
  private static let flatStaff = [
    "# Staff hours by a flat rule: people on duty times open hours, and before and after.",
    "# min-staff: { daily: 3, sat: 2 }", "# preparation: 30 min", "# closing-down: 30 min",
    "# staff-hours: 150                  # most paid hours a week", "",
  ]

  private static let ending = """

    # Who stands behind a rule: law, agreement, house or wish.
    # origins: { longest-day: law, staff-hours: agreement }

    # What-ifs with a name: openhours propose plan.yaml --scenario sunday
    scenarios:
      evening: { open: { thu: 10-20 } }
      sunday: { allow: { sun: 11-17 }, weekly-hours: +4, max-changes: +4 }

    """

  private static let wishes = """
    hour (percent),Mon,Tue,Wed,Thu,Fri,Sat,Sun
    08:00-09:00,7,6,7,8,7,8,3
    09:00-10:00,14,13,13,15,14,16,8
    10:00-11:00,,,,,,,17
    11:00-12:00,,,,,,,21
    12:00-13:00,,,,,,,19
    13:00-14:00,,,,,,22,19
    14:00-15:00,,,,,,27,22
    15:00-16:00,,,,,,25,21
    16:00-17:00,,,,,,21,18
    17:00-18:00,,,,,,18,15
    18:00-19:00,24,23,25,28,21,14,11
    19:00-20:00,17,16,18,22,13,10,8
    20:00-21:00,8,8,9,12,7,6,4

    """
}
