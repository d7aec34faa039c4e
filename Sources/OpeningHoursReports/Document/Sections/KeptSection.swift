import OpeningHours
import OpeningHoursTables

/// Which open hours can be staffed although people are away, once a plan states absence.
struct KeptSection: Speaking {
  let hours: HoursKept
  let language: Language
  /// What readers see of each contract group.
  let titles: [PlanText]

  /// At most so many rows of a table.
  private static let most = 8

  private var words: any KeptPhrases { phrases.kept }
  private var kept: Kept { hours.kept }

  /// Nothing where the plan of a report states no absence, or has no shifts.
  init?(_ report: ProposalReport, _ language: Language) {
    guard let hours = report.kept, let staff = report.staff else { return nil }
    self.hours = hours
    self.language = language
    titles = staff.titles
  }

  /// With how many people the house opens, and how many hours a year that cannot be staffed.
  var sentence: String {
    let lost =
      hours.lostMinutes == 0
      ? words.nothingLost
      : words.lost(
        year(hours.lostMinutes),
        of: numbers.grouped(Int(hours.hoursAYear(Double(hours.openMinutes)).rounded())),
        withoutSkill: hours.minutesWithoutSkill == 0
          ? nil : (year(hours.minutesWithoutSkill), language.quoted(kept.skills)),
        likeliest: hours.worst.first.map(time))
    return language.sentence("\(language.stated(kept)): \(lost).")
  }

  var section: Document.Section {
    Document.Section(
      id: "kept", title: words.title,
      blocks: [.paragraph(sentence)] + worst + helps + single + [
        .remarks([words.method(numbers.grouped(kept.weeks))] + [simulated].compactMap(\.self))
      ])
  }

  private var simulated: String? {
    hours.years.map { years in
      words.simulated(
        numbers.grouped(years.years), spell: numbers.grouped(years.spellDays),
        days: language.lostHours(
          tenths: Int((years.closureDays * 10).rounded()), isNothing: years.closureDays == 0),
        tenth: numbers.grouped(years.closureDaysInTenthYear))
    }
  }

  private var worst: [Document.Block] {
    guard !hours.worst.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          words.worst,
          [
            phrases.words.time, language.sentence(phrases.staff.onDuty), words.opensWith,
            words.cannotOpen,
          ],
          figures: [1, 2, 3],
          hours.worst.prefix(Self.most).map { stretch in
            Document.Row([
              .init(language.sentence(time(stretch))), count(stretch.onDuty),
              count(stretch.opensWith), .init(numbers.percent(roundingUp: stretch.closed)),
            ])
          }))
    ]
  }

  /// What one stand-in and what one more person would bring.
  private var helps: [Document.Block] {
    guard let worst = hours.worst.first else { return [] }
    let reached = Double(HoursKept.standInReach) / 10_000
    return [
      .list([
        words.withStandIn(
          language.withHours(year(hours.lostWithStandIn)), reached: numbers.exactPercent(reached)),
        words.withOneMore(language.withHours(year(hours.lostWithOneMore)), at: time(worst)),
      ])
    ]
  }

  private var single: [Document.Block] {
    var rows: [(shift: Shift, minutes: Int)] = []
    for single in hours.singleShifts {
      let shift = single.shift.worked(by: nil)
      if rows.last?.shift != shift { rows.append((shift, single.minutes)) }
    }
    let shown = rows.enumerated().sorted {
      (-$0.element.minutes, $0.offset) < (-$1.element.minutes, $1.offset)
    }.prefix(Self.most).map(\.element)
    let shifts: [Document.Block] =
      shown.isEmpty
      ? []
      : [
        .table(
          Document.Table(
            words.singleShifts, [phrases.words.time, phrases.staff.group, words.hours],
            figures: [2],
            shown.map { shift, minutes in
              Document.Row([
                .init(language.sentence(phrases.grammar.moment(shift.day, [shift.span]))),
                .init(language.text(titles[shift.group])), self.hours(minutes),
              ])
            }))
      ]
    let groups = hours.singleGroups.map {
      words.singleGroup(language.text(titles[$0.group]), language.hours($0.minutes))
    }
    return shifts + (groups.isEmpty ? [] : [.list(groups)])
  }

  private func time(_ stretch: KeptStretch) -> String {
    phrases.grammar.moment(stretch.day, [stretch.span])
  }

  /// Minutes a week as hours a year.
  private func year(_ minutes: Double) -> String {
    language.lostHours(tenths: hours.tenthsAYear(minutes), isNothing: minutes == 0)
  }
}
