import OpeningHours
import OpeningHoursTables

// The trade-off curve with its knee, today's point and that of the proposal.
extension DocumentWriter {
  /// The sweep, where it makes a curve.
  private var sweep: (report: SweepReport, range: SweepRange)? {
    guard let sweep = decision.tradeOff, let range = sweep.ranges.first,
      sweep.ranges.count == 1, sweep.points.contains(where: { $0.week != nil })
    else { return nil }
    return (SweepReport(plan: plan, sweep: sweep), range)
  }

  private func name(_ range: SweepRange) -> String {
    range.subject == nil ? phrases.curve.key(range.key) ?? range.name : range.name
  }

  var curveSection: Document.Section? {
    guard let (report, range) = sweep, let picture = curvePicture else { return nil }
    let words = phrases.curve
    let knee = report.knee.map { report.points[$0] }
    let remarks = [
      knee.map { "\(words.kneeAt(numbers.decimal($0.values[0]))) \(words.kneeExplained)" },
      report.points.contains { $0.week?.isProven == false } ? "?: \(words.notProven)." : nil,
    ].compactMap(\.self)
    return Document.Section(
      id: "trade-off", title: words.title,
      blocks: [.picture(picture, table(report, range))]
        + (remarks.isEmpty ? [] : [.remarks(remarks)]) + conflicts(report))
  }

  var curvePicture: Picture? {
    guard let (report, range) = sweep else { return nil }
    let found = report.points.filter { $0.week != nil }
    let points = found.map { point($0.spent, $0.week?.thousandths ?? 0) }
    let words = phrases.curve
    let unit = phrases.words.units(objective).other
    let ends = [found.first, found.last].map { $0?.week?.thousandths ?? 0 }
    return CurvePicture(
      points: points, marks: marks(report, range), xLabel: name(range),
      yLabel: language.sentence(unit), number: { language.number($0) }
    ).picture(
      title: words.caption(name(range), unit),
      description: words.description(
        language.amount(ends[0], objective), language.amount(ends[1], objective)))
  }

  private func point(_ spent: Double, _ thousandths: Int) -> CurvePicture.Point {
    CurvePicture.Point(spent: spent, gained: Double(thousandths) / 1000)
  }

  private func marks(_ report: SweepReport, _ range: SweepRange) -> [CurvePicture.Mark] {
    let today = spent(
      range.key, of: self.report.today, staff: self.report.staffMinutes?.today, cents: nil)
    let then = spent(
      range.key, of: self.report.proposed, staff: self.report.staffMinutes?.proposed,
      cents: proposedCents)
    return [
      today.map {
        .init(
          shape: .square, point: point($0, proposal.todayThousandths),
          label: language.sentence(phrases.scenarios.today))
      },
      then.map {
        .init(
          shape: .ring, point: point($0, proposal.thousandths),
          label: language.sentence(phrases.scenarios.best))
      },
      report.knee.map { place in
        let knee = report.points[place]
        return .init(
          shape: .diamond, point: point(knee.spent, knee.week?.thousandths ?? 0),
          label: language.sentence(phrases.curve.knee))
      },
    ].compactMap(\.self)
  }

  /// How much of what a key bounds a week takes; nothing where that is not a number of the week.
  private func spent(
    _ key: PlanKey, of week: Schedule, staff: Int?, cents: Int?
  ) -> Double? {
    switch key {
    case .maxChanges: Double(week.minutesChanged(from: report.today)) / 60
    case .weeklyHours: Double(week.openMinutes) / 60
    case .staffHours: staff.map { Double($0) / 60 }
    case .budget: cents.map { Double($0) / 100 }
    default: nil
    }
  }

  private var proposedCents: Int? {
    proposal.problem.team.flatMap { team in proposal.staffing?.proposed.cents(team) }
  }

  private func table(_ report: SweepReport, _ range: SweepRange) -> Document.Table {
    let words = phrases.curve
    let hasStaff = report.points.contains { $0.week?.staffMinutes != nil }
    var last: Int?
    let rows = report.points.enumerated().map { place, point -> Document.Row in
      let value = Document.Cell(numbers.decimal(point.values[0]), number: point.values[0])
      guard let week = point.week else {
        return Document.Row(
          [value, .init(word(point.outcome))]
            + Array(repeating: "", count: hasStaff ? 5 : 4))
      }
      let more = last.map { difference(week.thousandths, $0) } ?? ""
      last = week.thousandths
      let days = inWords(week.schedule, against: plan.today)
      let isKnee = place == report.knee
      return Document.Row(
        [
          isKnee ? .init("\(value.text) (\(words.knee))", number: value.number) : value,
          .init(
            worth(week.thousandths).text + (week.isProven == false ? "?" : ""),
            number: worth(week.thousandths).number), more, hours(week.schedule.openMinutes),
          hours(week.schedule.minutesChanged(from: plan.today)),
        ] + (hasStaff ? [hours(week.staffMinutes)] : [])
          + [.init(days.isEmpty ? words.asToday : days)],
        isMarked: isKnee)
    }
    return Document.Table(
      words.weeks,
      [
        name(range), language.sentence(phrases.words.units(objective).other), words.more,
        words.openHours, words.changedHours,
      ] + (hasStaff ? [words.staffHours] : []) + [words.weekColumn],
      figures: Set(0..<(hasStaff ? 6 : 5)), rows)
  }

  /// The days on which a week differs from another, with their hours.
  func inWords(_ week: Schedule, against other: Schedule) -> String {
    WeekWords.groups(week, against: other).map { days, plan in
      "\(days.map(language.short).joined(separator: ", ")) \(language.spans(plan.spans))"
    }.joined(separator: "; ")
  }

  func word(_ outcome: Comparison.Outcome) -> String {
    switch outcome {
    case .week: ""
    case .conflict: phrases.curve.impossible
    case .nothingFound: phrases.curve.notFound
    case .failed: phrases.curve.failed
    }
  }

  /// The values without a week, and what clashes at the last of them, which is the nearest to what is
  /// possible.
  private func conflicts(_ report: SweepReport) -> [Document.Block] {
    let clashing = report.points.compactMap { point -> (value: String, rules: [Rule])? in
      guard case .conflict(let conflict) = point.outcome else { return nil }
      return (numbers.decimal(point.values[0]), conflict.rules)
    }
    guard let last = clashing.last else { return [] }
    let values = language.list(clashing.map(\.value))
    let rules = last.rules.map { language.sentence($0) }.joined(separator: "; ")
    return [.remarks(["\(values): \(phrases.prices.impossible(rules))."])]
  }
}
