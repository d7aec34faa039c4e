import IntegerProgramming
import OpeningHoursTables

// Wishes and how the burdens of people are weighed.
extension AssignmentProgram {
  /// Adds a person's wishes and what not to keep them costs.
  mutating func addWishes(_ own: PersonColumns) {
    var burden = LinearExpression()
    for asked in part.problem.asked(of: own.person) {
      let touching = own.works[asked.day.number].filter {
        asked.wish.touches(part.kinds[$0.kind].shift)
      }.map(\.variable)
      burden += Double(asked.wish.weight) * addBroken(asked.wish.grade, touching, own)
    }
    burdens[own.place] = burden.normalized()
    switch options.weighsBurdens ? part.problem.fairness : .sum {
    case .sum: cost += burden
    case .squares:
      addSteps(own)
      let unit = step(of: own.place)
      for (number, step) in burdenSteps[own.place].enumerated() {
        // From (number × unit)² to the next square.
        cost.add(Double((2 * number + 1) * unit * unit), times: step)
      }
    case .leximin:
      addSteps(own)
      cost += burden
    }
  }

  /// Whether a wish is broken, by whether any of some shifts is worked.
  private mutating func addBroken(
    _ grade: PersonWish.Grade, _ touching: [Variable], _ own: PersonColumns
  ) -> LinearExpression {
    let sum = LinearExpression.sum(of: touching)
    let isOneAtMost = own.person.mostShiftsADay == 1 || touching.count <= 1
    switch grade {
    case .want:
      if isOneAtMost { return 1 - sum }
      let kept = LinearExpression(program.addVariable("kept_\(own.place)", kind: .binary))
      program.addRow("kept_\(own.place)", kept - sum, upper: 0)
      return 1 - kept
    case .ratherNot:
      if isOneAtMost { return sum }
      let broken = LinearExpression(program.addVariable("broken_\(own.place)", kind: .binary))
      for variable in touching {
        program.addRow("broken_\(own.place)", LinearExpression(variable) - broken, upper: 0)
      }
      return broken
    }
  }

  /// How great the steps of a person's burden are: what divides the weights of her wishes.
  func step(of place: Int) -> Int {
    max(1, part.person(place).wishes.map(\.weight).greatestCommonDivisor)
  }

  /// Steps that are taken one after the other until the burden is reached.
  ///
  /// The last one has no end and the price of the one before, so that what the program says of greater
  /// burdens is a lower bound.
  private mutating func addSteps(_ own: PersonColumns) {
    let unit = step(of: own.place)
    let burden = burdens[own.place]
    let most = burden.terms.reduce(Int(burden.constant)) { $0 + max(0, Int($1.coefficient)) }
    let count = min(most, options.greatestBurden) / unit
    guard most > 0 else { return }
    var steps = (0..<count).map {
      program.addVariable("step_\(own.place)_\($0)", kind: .binary)
    }
    if most > count * unit {
      steps.append(
        program.addVariable(
          "step_\(own.place)_rest", kind: .integer, upper: Double(most / unit - count)))
    }
    burdenSteps[own.place] = steps
    program.addRow(
      "burden_\(own.place)", Double(unit) * LinearExpression.sum(of: steps) - burden, lower: 0)
    if part.problem.fairness == .leximin {
      for (first, next) in zip(steps, steps.dropFirst()) {
        let size = program.columns[next.index].upper ?? Double(most)
        program.addRow("steps_\(own.place)", LinearExpression(next) - size * first, upper: 0)
      }
    }
  }

  /// How many people have at least so great a burden, where steps are taken in order.
  func people(withBurden burden: Int) -> LinearExpression {
    .sum(
      of: free.compactMap { place in
        let number = (burden - 1) / step(of: place)
        return burdenSteps[place].indices.contains(number) ? burdenSteps[place][number] : nil
      })
  }

  /// Holds numbers of people by burden, and all burdens at the greatest.
  mutating func holdBurdens(_ held: [(burden: Int, people: Int)], most: Int) {
    for (burden, people) in held {
      program.addRow("vector_\(burden)", self.people(withBurden: burden), upper: Double(people))
    }
    for place in free where !burdens[place].terms.isEmpty {
      program.addRow("worst_\(place)", burdens[place], upper: Double(most))
    }
  }
}
