import OpeningHours
import OpeningHoursTables

/// The shifts: hours and cost by group, duties per head, and who works when.
struct StaffSection: Speaking {
  let facts: StaffFacts
  let language: Language
  private let currency: Currency?
  /// What shifts weigh, where the plan says so.
  private let burden: Burden?
  var reader = Readership.planners

  private var words: any StaffPhrases { phrases.staff }

  /// The section of a report; nothing where its plan states no team.
  init?(_ report: ProposalReport, _ language: Language) {
    guard let facts = report.staff else { return nil }
    self.facts = facts
    self.language = language
    currency = report.plan.file.currency
    burden = report.plan.burden
  }

  var section: Document.Section {
    let duties: [Document.Block] =
      facts.shownDuties.isEmpty
      ? []
      : [
        .table(dutyTable), .remarks([words.lateExplained(language.clock(facts.team.lateAfter))]),
      ]
    let days = days.map { Document.Block.picture(illustration($0)) }
    let breaks = facts.team.breaks
    let pauses: [Document.Block] =
      breaks.steps.isEmpty
      ? []
      : [.remarks([words.paidHours, breaks.areCovered ? words.offDutyInBreaks : words.relieved])]
    let limit: [Document.Block] =
      facts.cappedMinutes.map { [.remarks([words.capped(language.numbers.hours($0))])] } ?? []
    return Document.Section(
      id: "staff", title: words.title,
      blocks: [.table(groupTable)] + limit + todayBlocks + duties + burdenBlocks + [
        .heading(words.days)
      ] + days
        + pauses)
  }

  private var groupTable: Document.Table {
    let hasCost = facts.hasCost
    return Document.Table(
      hasCost ? words.groupsWithCost : words.groups,
      [words.group, words.people, words.hoursToday, words.hoursThen, words.hoursMost]
        + (hasCost
          ? [words.costToday, words.costThen].map { language.heading($0, in: currency) } : []),
      figures: Set(1..<(hasCost ? 7 : 5)),
      facts.groupRows.map { row in
        Document.Row(
          [
            .init(row.name.map(language.text) ?? words.all), count(row.people),
            hours(row.minutes.today),
            hours(row.minutes.then), hours(row.mostMinutes),
          ] + (hasCost ? [money(row.cents?.today), money(row.cents?.then)] : []),
          isTotal: row.name == nil)
      })
  }

  private var dutyTable: Document.Table {
    let shown = facts.shownDuties
    return Document.Table(
      words.duties,
      [words.group]
        + shown.flatMap { duty in
          let name = language.sentence(phrases.words.duties(duty))
          return [words.dutyToday(name), words.dutyThen(name)]
        }, figures: Set(1...(2 * shown.count)),
      facts.titles.enumerated().map { place, title in
        Document.Row(
          [.init(language.text(title))]
            + shown.flatMap { duty in
              let (today, then) = facts.dutiesPerHead(duty, group: place)
              return [perHead(today), perHead(then)]
            })
      })
  }

  /// What shifts weigh for each person, by group.
  private var burdenBlocks: [Document.Block] {
    guard let burden else { return [] }
    let team = facts.team
    func perHead(_ shifts: [Shift], _ place: Int) -> Double {
      Double(burden.thousandths(of: shifts.of(group: place), team)) / 1000
        / Double(max(1, facts.people(in: team.groups[place])))
    }
    return [
      .table(
        Document.Table(
          phrases.burden.perHead,
          [
            words.group, language.sentence(phrases.words.today),
            language.sentence(phrases.words.proposed),
          ],
          figures: [1, 2],
          facts.titles.enumerated().map { place, title in
            Document.Row([
              .init(language.text(title)),
              self.perHead(facts.staffing.todayShifts.map { perHead($0, place) }),
              self.perHead(perHead(facts.staffing.proposed, place)),
            ])
          })),
      .remarks([phrases.burden.explained(weights(burden))]),
    ]
  }

  private func weights(_ burden: Burden) -> String {
    let kinds = Duty.allCases.compactMap { duty in
      burden.duties[duty].flatMap {
        $0 == 0
          ? nil : phrases.burden.weight(phrases.words.duties(duty), numbers.thousandths($0))
      }
    }
    let times = burden.times.reduce(into: [(weight: Int, times: [(Weekday, TimeSpan)])]()) {
      groups, time in
      let own = time.days.map { ($0, time.span) }
      if let place = groups.firstIndex(where: { $0.weight == time.thousandths }) {
        groups[place].times += own
      } else {
        groups.append((time.thousandths, own))
      }
    }
    return
      (kinds
      + times.map {
        phrases.burden.hourWeight(language.shorts($0.times), numbers.thousandths($0.weight))
      }).joined(separator: ", ")
  }

  private func perHead(_ duties: Double?) -> Document.Cell {
    duties.map {
      .init(numbers.twoDecimals($0), number: NumberForm.plain.twoDecimals($0))
    } ?? .none
  }

  /// Whether today's hours can be staffed, where that is not plain from the table.
  private var todayBlocks: [Document.Block] {
    switch facts.staffing.today {
    case .shifts: []
    case .unknown: [.paragraph(words.todayUnknown)]
    case .impossible(let rules, let isMinimal):
      [
        .paragraph(words.todayImpossible + ":"),
        .list(rules.map { language.named($0, for: reader) }),
      ]
        + (isMinimal ? [] : [.remarks([language.sentence(phrases.prices.perhapsFewer) + "."])])
    }
  }
}

// The days as pictures.
extension StaffSection {
  /// The days that open, all on the same scale.
  var days: [ShiftDrawing] {
    let days = facts.days
    let first = days.map(\.hours.lowerBound).min() ?? 0
    let last = days.map(\.hours.upperBound).max() ?? 24
    let most = days.flatMap { day in
      day.steps(in: first..<last) { max(day.onDuty(during: $0), day.needed(during: $0)) }
        .map(\.people)
    }.max()
    return days.map {
      ShiftDrawing(day: $0, hours: first..<last, mostPeople: most ?? 1, language: language)
    }
  }

  func title(_ day: DayOfShifts) -> String {
    words.dayTitle(language.sentence(language.name(day.day)), language.clock(day.plan.spans))
  }

  func illustration(_ drawing: ShiftDrawing) -> Document.Illustration {
    let day = drawing.day
    func steps(_ people: (Range<Int>) -> Int) -> String {
      day.steps(in: drawing.hours, people).filter { $0.people > 0 }.compactMap { step in
        guard let first = TimeOfDay(minutes: step.minutes.lowerBound),
          let last = TimeOfDay(minutes: step.minutes.upperBound),
          let span = TimeSpan(first, last)
        else { return nil }
        return "\(step.people) (\(language.span(span)))"
      }.joined(separator: ", ")
    }
    return Document.Illustration(
      id: "staffing-\(day.day.key)", title: title(day),
      description: words.dayDescription(
        steps(day.needed), steps(day.onDuty), "\(day.bars.reduce(0) { $0 + $1.count })"),
      drawing: .shifts(drawing), table: table(day))
  }

  private func table(_ day: DayOfShifts) -> Document.Table {
    Document.Table(
      title(day), [words.group, words.people, phrases.words.time], figures: [1],
      day.bars.map { bar in
        Document.Row([
          .init(language.text(day.titles[bar.group])), count(bar.count),
          .init(language.span(bar.span)),
        ])
      })
  }
}
