import IntegerProgramming
import OpeningHoursTables

// Hours without staff in the textbook program, slot by slot.
extension TextbookProgram {
  /// (V) A slot is open without staff only where that is allowed and nobody is on duty; where it must adjoin
  /// staff, it follows on such a slot or on one with staff, or it comes right before one.
  mutating func addStaffless(_ service: StafflessService) {
    for day in Weekday.allCases {
      var row: [LinearExpression] = []
      let allowed = slots.map { slot in
        grid.span(of: slot..<(slot + 1)).map(service.allowed[day].isOpen(throughout:)) ?? false
      }
      if service.adjoinsStaff {
        let follows = addChain("follows_", day, allowed, slots.map { $0 > 0 ? $0 - 1 : nil })
        let precedes = addChain(
          "precedes_", day, allowed, slots.map { $0 + 1 < slots.upperBound ? $0 + 1 : nil })
        row = zip(follows, precedes).map { $0 + $1 }
      } else {
        row = slots.map { slot in
          allowed[slot]
            ? LinearExpression(addUnstaffed("free_", day, slot)) : LinearExpression()
        }
      }
      for slot in slots where !row[slot].terms.isEmpty {
        addRow(
          "unstaffed_" + name(day, slot), row[slot] + LinearExpression(open[day.rawValue][slot]),
          upper: 1)
      }
      unstaffed.append(row)
    }
  }

  /// Variables of allowed slots that are open only if the slot beside them is, with staff or as one of them.
  private mutating func addChain(
    _ prefix: String, _ day: Weekday, _ allowed: [Bool], _ beside: [Int?]
  ) -> [LinearExpression] {
    let chain = slots.map { allowed[$0] ? addUnstaffed(prefix, day, $0) : nil }
    for slot in slots {
      guard let own = chain[slot] else { continue }
      var row = LinearExpression(own)
      if let other = beside[slot] {
        row.add(-1, times: open[day.rawValue][other])
        if let linked = chain[other] { row.add(-1, times: linked) }
      }
      addRow(prefix + name(day, slot) + "_row", row, upper: 0)
    }
    return chain.map { $0.map { LinearExpression($0) } ?? LinearExpression() }
  }

  private mutating func addUnstaffed(_ prefix: String, _ day: Weekday, _ slot: Int) -> Variable {
    addBinary(prefix + name(day, slot))
  }

  /// What slots without staff are worth.
  var valueWithoutStaff: LinearExpression {
    var worth = LinearExpression()
    guard let staffless = problem.staffless else { return worth }
    for day in Weekday.allCases {
      for slot in slots {
        let own = staffless.thousandths(day, slot, problem.demand)
        for term in unstaffed[day.rawValue][slot].terms where own != 0 {
          worth.add(Double(own) / 1000, times: term.variable)
        }
      }
    }
    return worth
  }

  /// A variable that is 1 only if each slot of a window is open, with staff or without.
  mutating func isOpenAnyhow(_ window: Window) -> Variable {
    if let known = windowsAnyhow[window] { return known }
    let name = name(window.day, window.slots.lowerBound) + "_\(window.slots.count)"
    let isOpen = program.addVariable("anyhow_" + name, kind: .continuous, lower: 0, upper: 1)
    for slot in window.slots {
      let row =
        LinearExpression(isOpen) - LinearExpression(open[window.day.rawValue][slot])
        - unstaffed[window.day.rawValue][slot]
      addRow("anyhow_\(name)_\(slot)", row, upper: 0)
    }
    windowsAnyhow[window] = isOpen
    return isOpen
  }
}
