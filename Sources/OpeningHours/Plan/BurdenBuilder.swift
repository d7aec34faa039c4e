import OpeningHoursTables

// What shifts weigh, from settled settings.
extension RuleBuilder {
  /// What the plan says of it, the rest as it is by default; nothing where the plan says nothing.
  var burden: Burden? {
    let stated = settings.inOrder.compactMap { subject, own in
      own.first.flatMap { setting in
        subject.key == .burden ? setting.value.count.map { (subject, $0) } : nil
      }
    }
    guard !settings.groupNames.isEmpty, !stated.isEmpty else { return nil }
    var duties = Burden.standardDuties
    var times: [Burden.Time] = []
    for (subject, weight) in stated {
      if let duty = subject.segment.flatMap(Duty.init(rawValue:)), subject.day == nil {
        duties[duty] = weight
      } else if let day = subject.day {
        let spans = subject.segment.flatMap { try? TimeText.spans($0, frame: .wholeDay) }
        times += (spans ?? [.wholeDay]).map {
          Burden.Time(days: [day], span: $0, thousandths: weight)
        }
      }
    }
    return Burden(duties: duties, times: times)
  }

  /// The rule that a week weighs no more, where the plan says how much.
  var burdenRules: [Rule] {
    guard let burden, let setting = settings[.burden, .most], let most = setting.value.count else {
      return []
    }
    return [rule(.team(.mostBurden(burden, thousandths: most)), .burden, setting.source)]
  }
}
