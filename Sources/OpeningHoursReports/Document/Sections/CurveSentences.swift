import OpeningHours

/// What the curve of one key shows, said in one language.
struct CurveSentences: Speaking {
  let sweep: SweepReport
  let language: Language

  private var words: any CurvePhrases { phrases.curve }

  /// What the plan's own value is worth and what the values after it bring, the greatest step, and where
  /// the curve ends to rise.
  var all: [String] {
    guard let facts = CurveFacts(sweep) else { return [] }
    let own = facts.own.map { facts.points[$0] }
    let around = [
      own.map {
        words.ownValue(
          value($0.values[0]), worth($0.week?.thousandths ?? 0),
          isAsked: sweep.isOwnAsked)
      },
      facts.next.map { said($0, words.step) }, facts.last.map { said($0, words.together) },
    ].compactMap(\.self)
    return [
      around.isEmpty ? nil : around.joined(separator: " "),
      facts.greatest.map { steps in
        words.greatest(
          value(steps.from), value(steps.to), gain(steps.after, steps.before) ?? "")
      },
      sweep.isComplete == true ? facts.knee.flatMap(bend) : nil,
      // A front holds every worth that there is, the greatest at its end.
      sweep.isComplete == nil ? facts.top.map(end) : nil,
    ].compactMap(\.self)
  }

  /// Where a front of what weighs on the staff bends.
  private func bend(_ knee: CurveFacts.Knee) -> String? {
    let (value, upTo, beyond) = (value(knee.value), worth(knee.upTo), worth(knee.beyond))
    return switch sweep.keys[0].key {
    case .burden: phrases.burden.knee(value, upTo: upTo, beyond: beyond)
    case .staffWishes: phrases.staffWishes.knee(value, upTo: upTo, beyond: beyond)
    default: nil
    }
  }

  private func end(_ top: CurveFacts.Top) -> String {
    let value = self.value(top.value)
    return switch top.missing {
    case 0: words.nothingMore(value)
    case let missing?:
      words.more(
        value, worth(top.thousandths), gain(top.thousandths + missing, top.thousandths) ?? "")
    case nil: words.most(value, worth(top.thousandths))
    }
  }

  private func said(
    _ steps: CurveFacts.Steps, _ sentence: (String, String, String?) -> String
  ) -> String {
    sentence(value(steps.from), value(steps.to), gain(steps.after, steps.before))
  }

  private func value(_ text: String) -> String { language.value(text, of: sweep.keys[0]) }

  private func worth(_ thousandths: Int) -> String { language.worth(thousandths, sweep.objective) }

  /// What is gained, never as nothing where it is something; with a sign where it is lost.
  private func gain(_ new: Int, _ old: Int) -> String? {
    guard new > old else {
      return new == old ? nil : language.signedWorth(new, old, sweep.objective)
    }
    return language.withUnit(language.loss(old, of: new, sweep.objective), sweep.objective)
  }
}
