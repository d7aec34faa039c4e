import OpeningHours
import OpeningHoursTables

/// Which hours a roster keeps although people are away, and where leave leaves too few on duty.
struct RosterKeptSection: Speaking {
  let report: RosterReport
  let language: Language

  private var words: any RosterKeptPhrases { phrases.rosterKept }

  // MARK: Leave

  /// In which weeks leave leaves too few; nothing where none does, and of what is said of the first conflict.
  var leave: String? {
    let said = report.conflicts.first?.away?.week
    let weeks = Set(report.leaveGaps.map(\.week)).filter { $0 != said }.sorted()
      .map { words.week(numbers.grouped($0 + 1)) }
    return weeks.isEmpty ? nil : words.gapsInWeeks(language.list(weeks), count: weeks.count)
  }

  var leaveSection: Document.Section? {
    guard !report.leaveGaps.isEmpty else { return nil }
    return Document.Section(
      id: "leave", title: words.gaps,
      blocks: [
        .table(
          Document.Table(
            words.gaps,
            [
              phrases.words.week, phrases.words.day, phrases.words.time,
              language.sentence(phrases.staff.onDuty), words.needed, words.away,
            ], figures: [0, 3, 4],
            report.leaveGaps.map { gap in
              Document.Row([
                count(gap.week + 1), name(gap.day), .init(language.span(gap.span)),
                count(gap.onDuty), count(gap.needed),
                .init(language.list(gap.away.map { report.label($0, language) })),
              ])
            }))
      ])
  }

  // MARK: Absence

  /// With how many people the house opens, and how many hours a year that cannot be staffed.
  var sentence: String? {
    guard let kept = report.kept, let hours = kept.weeks.first else { return nil }
    let lost =
      kept.lostMinutes == 0
      ? phrases.kept.nothingLost
      : phrases.kept.lost(
        year(kept.lostMinutes, hours),
        of: numbers.grouped(Int(hours.hoursAYear(Double(kept.openMinutes)).rounded())),
        withoutSkill: kept.minutesWithoutSkill == 0
          ? nil
          : (year(kept.minutesWithoutSkill, hours), language.quoted(hours.kept.skills)),
        likeliest: kept.worst.map { worst in
          phrases.grammar.moment(worst.stretch.day, [worst.stretch.span])
        })
    return language.sentence("\(language.stated(hours.kept)): \(lost).")
  }

  var section: Document.Section? {
    guard let kept = report.kept, let sentence else { return nil }
    return Document.Section(
      id: "kept", title: phrases.kept.title,
      blocks: [.paragraph(sentence)] + standIns(kept) + single(kept) + [.remarks([words.method])])
  }

  private func standIns(_ kept: RosterKept) -> [Document.Block] {
    guard let hours = kept.weeks.first, !kept.standIns.isEmpty, kept.lostMinutes > 0 else {
      return []
    }
    return [
      .list(
        kept.standIns.map { entry in
          words.withStandIn(
            report.names == .names ? entry.standIn.name : nil,
            reached: numbers.percent(Double(entry.standIn.reachPermille) / 10),
            language.withHours(year(entry.lostMinutes, hours)))
        })
    ]
  }

  private func single(_ kept: RosterKept) -> [Document.Block] {
    guard !kept.singlePeople.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          words.single, [phrases.roster.person, words.hours], figures: [1],
          kept.singlePeople.map { single in
            Document.Row([.init(report.label(single.person, language)), hours(single.minutes)])
          }))
    ]
  }

  /// Minutes a week as hours a year.
  private func year(_ minutes: Double, _ hours: HoursKept) -> String {
    language.lostHours(tenths: hours.tenthsAYear(minutes), isNothing: minutes == 0)
  }
}
