import OpeningHours
import OpeningHoursTables

/// Old and new by day, and the week in figures.
struct WeekSection: Speaking {
  let report: ProposalReport
  let language: Language

  private var objective: Plan.Objective { report.objective }

  var section: Document.Section {
    Document.Section(
      id: "week", title: phrases.week.title,
      blocks: [.table(dayTable)] + [stafflessTable].compactMap { $0.map { .table($0) } }
        + [.table(figureTable), .remarks(remarks)])
  }

  private var remarks: [String] {
    [
      unit,
      report.plan.file.staffWishes.map {
        phrases.staffWishes.explained(numbers.grouped($0.people))
      },
      report.isTodayUnknown || report.isProposedUnknown ? phrases.words.unknownExplained : nil,
    ].compactMap(\.self)
  }

  private var unit: String {
    let withParts = !report.demand.bands.isEmpty
    guard objective == .wishes, let people = report.demand.countedPeople else {
      return phrases.week.unit(objective, withParts: withParts)
    }
    return phrases.surveys.point(numbers.grouped(people), withParts: withParts)
  }

  var dayTable: Document.Table {
    let words = phrases.words
    let days = Weekday.allCases.map { day -> Document.Row in
      let (old, new) = (report.today[day], report.proposed[day])
      let change = new.openMinutes - old.openMinutes
      return Document.Row(
        [
          name(day), .init(language.spans(old.spans)), .init(language.spans(new.spans)),
          hours(new.openMinutes),
          old == new ? "" : change == 0 ? .init(phrases.week.moved) : signedHours(change),
        ], isMarked: old != new)
    }
    let (old, new) = (report.today.openMinutes, report.proposed.openMinutes)
    let whole = Document.Row(
      [
        .init(words.week), .init("\(numbers.hours(old)) h"), .init("\(numbers.hours(new)) h"),
        hours(new), old == new ? "" : signedHours(new - old),
      ], isTotal: true)
    return Document.Table(
      phrases.week.caption,
      [words.day, words.today, words.proposed, phrases.week.hours, phrases.week.change],
      figures: [3, 4], days + [whole])
  }

  private var stafflessTable: Document.Table? {
    report.staffless.map {
      StafflessSentences(facts: $0, language: language)
        .table(phrases.words.today, phrases.words.proposed)
    }
  }

  var figureTable: Document.Table {
    Document.Table(
      phrases.week.figures, ["", phrases.words.today, phrases.words.proposed], figures: [1, 2],
      [
        hoursRow, unstaffedRow, staffRow, costRow, unstaffedCostRow, burdenRow, staffWishesRow,
        worthRow, unstaffedWorthRow, wishesRow,
      ].compactMap(\.self))
  }

  private func row(
    _ label: String, _ old: Document.Cell, _ new: Document.Cell
  ) -> Document.Row {
    Document.Row([.init(label), old, new])
  }

  private var hoursRow: Document.Row {
    row(
      report.staffless == nil ? phrases.week.openHours : phrases.staffless.hoursWithStaff,
      hours(report.today.openMinutes), hours(report.proposed.openMinutes))
  }

  private var unstaffedRow: Document.Row? {
    report.staffless.map {
      row(
        phrases.staffless.hoursWithout, hours($0.today.openMinutes), hours($0.proposed.openMinutes))
    }
  }

  private var unstaffedCostRow: Document.Row? {
    report.staffless?.cents.map { old, new in
      row(
        language.heading(phrases.staffless.cost, in: report.plan.file.currency), money(old),
        money(new))
    }
  }

  private var unstaffedWorthRow: Document.Row? {
    report.staffless.map {
      row(
        phrases.staffless.worthWithout, worth($0.todayThousandths, objective),
        worth($0.thousandths, objective))
    }
  }

  private var staffRow: Document.Row? {
    report.staffMinutes.map { old, new in
      row(
        phrases.week.staffHours, old.map { hours($0) } ?? notStaffed,
        hours(new))
    }
  }

  /// What stands for today's staff hours where a team has none: that it cannot, unless that is not known.
  private var notStaffed: Document.Cell {
    if case .impossible = report.proposal.staffing?.today {
      .init(phrases.week.notStaffed)
    } else {
      .none
    }
  }

  private var costRow: Document.Row? {
    guard let staff = report.staff, staff.hasCost else { return nil }
    return row(
      language.heading(phrases.week.staffCost, in: report.plan.file.currency),
      money(staff.staffing.todayShifts?.cents(staff.team)),
      money(staff.staffing.proposed.cents(staff.team)))
  }

  private var burdenRow: Document.Row? {
    report.burden.map { old, new in
      row(phrases.burden.ofWeek, old.map(weight) ?? .none, weight(new))
    }
  }

  private func weight(_ thousandths: Int) -> Document.Cell {
    .init(numbers.thousandths(thousandths), number: thousandths.thousandthsInWords)
  }

  private var staffWishesRow: Document.Row? {
    report.staffWishes.map { old, new in
      row(phrases.staffWishes.kept, part(old), part(new))
    }
  }

  private var worthRow: Document.Row {
    row(
      phrases.week.worth(phrases.words.units(objective).other),
      report.isTodayUnknown ? .unknown : worth(report.proposal.todayThousandths, objective),
      report.isProposedUnknown ? .unknown : worth(report.proposal.thousandths, objective))
  }

  private var wishesRow: Document.Row? {
    guard objective == .reach else { return nil }
    return row(
      phrases.week.wishes,
      report.isTodayUnknown
        ? .unknown
        : worth(report.demand.thousandths(of: report.proposal.problem.servedToday), .wishes),
      report.isProposedUnknown
        ? .unknown : worth(report.demand.thousandths(of: report.proposal.served), .wishes))
  }
}
