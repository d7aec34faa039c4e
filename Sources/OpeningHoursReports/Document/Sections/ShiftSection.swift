import OpeningHours
import OpeningHoursTables

// The shifts: hours and cost by group, duties per head, and who works when.
extension DocumentWriter {
  var staffSection: Document.Section? {
    guard let section = report.staffSection else { return nil }
    var blocks: [Document.Block] = [.table(groupTable(section))] + todayBlocks(section)
    if !section.shownDuties.isEmpty {
      blocks.append(.table(dutyTable(section)))
      blocks.append(
        .remarks([phrases.staff.lateExplained(language.clock(section.team.lateAfter))]))
    }
    blocks.append(.heading(phrases.staff.days))
    blocks += days(section).map { .picture(picture($0), table($0.day)) }
    if !section.team.breaks.steps.isEmpty { blocks.append(.remarks([phrases.staff.paidHours])) }
    return Document.Section(id: "staff", title: phrases.staff.title, blocks: blocks)
  }

  private func groupTable(_ section: StaffSection) -> Document.Table {
    let words = phrases.staff
    let rows = section.groupRows
    let hasCost = rows.contains { $0.cents != nil }
    return Document.Table(
      words.groups,
      [words.group, words.people, words.hoursToday, words.hoursThen, words.hoursMost]
        + (hasCost ? [words.costToday, words.costThen] : []),
      figures: Set(1..<(hasCost ? 7 : 5)),
      rows.map { row in
        Document.Row(
          [
            .init(row.name ?? words.all), count(row.people), hours(row.minutes.today),
            hours(row.minutes.then), hours(row.mostMinutes),
          ] + (hasCost ? [money(row.cents?.today), money(row.cents?.then)] : []),
          isTotal: row.name == nil)
      })
  }

  private func dutyTable(_ section: StaffSection) -> Document.Table {
    func figure(_ duties: Double?) -> Document.Cell {
      duties.map { .init(numbers.twoDecimals($0), number: Figures.twoDecimals($0)) } ?? .none
    }
    let shown = section.shownDuties
    return Document.Table(
      phrases.staff.duties,
      [phrases.staff.group]
        + shown.flatMap { duty in
          let name = language.sentence(phrases.words.duties(duty))
          return [phrases.staff.dutyToday(name), phrases.staff.dutyThen(name)]
        }, figures: Set(1...(2 * shown.count)),
      section.team.groups.enumerated().map { place, group in
        Document.Row(
          [.init(group.name)]
            + shown.flatMap { duty in
              let (today, then) = section.dutiesPerHead(duty, group: place)
              return [figure(today), figure(then)]
            })
      })
  }

  /// Whether today's hours can be staffed, where that is not plain from the table.
  private func todayBlocks(_ section: StaffSection) -> [Document.Block] {
    switch section.staffing.today {
    case .shifts: []
    case .unknown: [.paragraph(phrases.staff.todayUnknown)]
    case .impossible(let rules, let isMinimal):
      [.paragraph(phrases.staff.todayImpossible), .list(rules.map(named))]
        + (isMinimal ? [] : [.remarks([language.sentence(phrases.prices.perhapsFewer) + "."])])
    }
  }

  /// The days that open, all on the same scale.
  private func days(_ section: StaffSection) -> [StaffingPicture] {
    let days = Weekday.allCases.filter { !proposal.schedule[$0].isClosed }.map { day in
      DayPicture(
        day: day, proposal: proposal, team: section.team, shifts: section.staffing.proposed)
    }
    let first = days.map(\.hours.lowerBound).min() ?? 0
    let last = days.map(\.hours.upperBound).max() ?? 24
    let most = days.flatMap { day in
      stride(from: first * 60, to: last * 60, by: day.exactMinutes).map { start in
        let minutes = start..<(start + day.exactMinutes)
        return max(day.onDuty(during: minutes), day.needed(during: minutes))
      }
    }.max()
    return days.map {
      StaffingPicture(day: $0, hours: first..<last, mostPeople: most ?? 1, language: language)
    }
  }

  private func title(_ day: DayPicture) -> String {
    phrases.staff.dayTitle(
      language.sentence(language.name(day.day)),
      language.clock(proposal.schedule[day.day].spans))
  }

  private func picture(_ staffing: StaffingPicture) -> Picture {
    let day = staffing.day
    func steps(_ people: (Range<Int>) -> Int) -> String {
      staffing.steps(people).filter { $0.people > 0 }.compactMap { step in
        guard let first = TimeOfDay(minutes: step.minutes.lowerBound),
          let last = TimeOfDay(minutes: step.minutes.upperBound),
          let span = TimeSpan(first, last)
        else { return nil }
        return "\(step.people) (\(language.span(span)))"
      }.joined(separator: ", ")
    }
    return staffing.picture(
      title: title(day),
      description: phrases.staff.dayDescription(
        steps(day.needed), steps(day.onDuty), "\(day.bars.reduce(0) { $0 + $1.count })"))
  }

  private func table(_ day: DayPicture) -> Document.Table {
    Document.Table(
      title(day), [phrases.staff.group, phrases.staff.people, phrases.words.time], figures: [1],
      day.bars.map { bar in
        Document.Row([
          .init(day.team.groups[bar.group].name), count(bar.count),
          .init(language.span(bar.span)),
        ])
      })
  }

  /// All days in one picture.
  var staffingPicture: Picture? {
    guard let section = report.staffSection else { return nil }
    var shapes: [Element] = []
    var top = 0.0
    for staffing in days(section) {
      shapes.append(
        .label(title(staffing.day), x: 2, y: top + 13, ["font-weight": "600", "font-size": "12"]))
      shapes += staffing.shapes(below: top + 20)
      top += 20 + staffing.height + 12
    }
    return Picture(
      id: "staffing", title: phrases.staff.days,
      description: days(section).map { title($0.day) }.joined(separator: "; "), width: 440,
      height: Int(top.rounded(.up)), shapes: shapes)
  }
}
