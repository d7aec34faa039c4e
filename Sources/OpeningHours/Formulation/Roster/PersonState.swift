/// What of a person's days so far decides what she can do on the days to come.
struct PersonState: Equatable {
  var paidUnits: Int32 = 0
  var burden: Int32 = 0
  /// The end of the day's last shift in minutes, where rest binds.
  var end: Int16 = 0
  var daysOfWeek: Int8 = 0
  var run: Int16 = 0
  /// The place of the free remainder among those of the rhythm.
  var phase: Int16 = 0
  var hasLate = false
  var hasOther = false
  var isOff = false
  var hasPair = false
  var worksSaturday = false
  /// How many duties count for each of the first three quotas.
  var duties = SIMD4<UInt8>()
}

/// What a path through the days counts of burdens.
enum BurdenCounting {
  /// Nothing: a burden costs what it weighs, or what a price says.
  case priced
  /// The sum of it, up to a limit: greater ones are left out.
  case counted(most: Int)
}

extension PersonWork {
  /// Where the paths begin.
  var firstStates: [PersonState] {
    phases.indices.map { place in
      var state = PersonState()
      state.phase = Int16(place)
      if longestRun != nil { state.run = Int16(clamping: runBefore) }
      return state
    }
  }

  /// The state after a choice on a day with what the step costs, burden apart; nothing where the choice
  /// breaks a rule.
  func step(
    from state: PersonState, _ choice: Choice, day number: Int, _ counting: BurdenCounting
  ) -> (state: PersonState, cost: Int)? {
    let (week, day) = number.quotientAndRemainder(dividingBy: 7)
    var next = state
    var cost = choice.cost
    next.paidUnits += Int32(choice.paidUnits)
    if !choice.kinds.isEmpty {
      if day >= 5, phases[Int(state.phase)] == week % rhythm { return nil }
      next.daysOfWeek += 1
      guard next.daysOfWeek <= mostDays else { return nil }
    }
    if let longestRun {
      next.run = choice.kinds.isEmpty ? 0 : state.run + 1
      guard next.run <= longestRun else { return nil }
    }
    if let rest {
      if !choice.kinds.isEmpty, state.end > 0, 24 * 60 - Int(state.end) + choice.start < rest {
        return nil
      }
      next.end = Int16(choice.end)
    }
    for place in quotas.indices.prefix(countsDuties ? 4 : 0) {
      let count = Int(state.duties[place]) + choice.duties[place]
      guard count <= quotas[place].upper, count <= 255 else { return nil }
      next.duties[place] = UInt8(count)
    }
    if case .counted(let most) = counting {
      next.burden += Int32(choice.burden)
      guard next.burden <= most else { return nil }
    }
    if mixedWeight > 0 {
      (next.hasLate, next.hasOther) = (
        state.hasLate || choice.isLate, state.hasOther || choice.isOther
      )
      if next.hasLate, next.hasOther, !(state.hasLate && state.hasOther) { cost += mixedWeight }
    }
    if !apartWeights.isEmpty {
      next.hasPair = state.hasPair || state.isOff && choice.kinds.isEmpty
      next.isOff = choice.kinds.isEmpty
    }
    if weekendWeight > 0, day >= 5 {
      if !choice.kinds.isEmpty, !state.worksSaturday { cost += weekendWeight }
      next.worksSaturday = day == 5 && !choice.kinds.isEmpty
    }
    guard day == 6 else { return canReachHours(next, number) ? (next, cost) : nil }
    return closeWeek(week, &next, &cost) ? (next, cost) : nil
  }

  /// Whether the hours of a week can still come out, as far as its own days go.
  private func canReachHours(_ state: PersonState, _ number: Int) -> Bool {
    let days = mostAhead[number][max(0, min(7, mostDays - Int(state.daysOfWeek)))]
    return hours.allSatisfy { limit in
      guard limit.throughWeek >= number / 7 else { return true }
      let paid = Int(state.paidUnits) * unit
      guard paid <= limit.upper else { return false }
      return limit.throughWeek > number / 7 || paid + days * unit >= limit.lower
    }
  }

  /// Checks what a week must come to, and forgets it; whether it may end so.
  private func closeWeek(_ week: Int, _ state: inout PersonState, _ cost: inout Int) -> Bool {
    for limit in hours where limit.throughWeek == week {
      let paid = Int(state.paidUnits) * unit
      guard limit.lower <= paid, paid <= limit.upper else { return false }
    }
    if !state.hasPair {
      for weight in apartWeights {
        guard let weight else { return false }
        cost += weight
      }
    }
    state.daysOfWeek = 0
    (state.hasLate, state.hasOther, state.isOff, state.hasPair) = (false, false, false, false)
    guard week == weeks - 1 else { return true }
    return quotas.indices.prefix(countsDuties ? 4 : 0).allSatisfy {
      Int(state.duties[$0]) >= quotas[$0].lower
    }
  }
}
