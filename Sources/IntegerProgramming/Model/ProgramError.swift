/// All that is wrong with a program or with what is asked of it.
public struct ProgramError: Error, Sendable, Equatable {
  /// Each defect once, columns before rows before objectives; never empty.
  public let problems: [ProgramProblem]
}

/// One defect of a program, with the place where it stands.
public enum ProgramProblem: Sendable, Equatable, CustomStringConvertible {
  /// Where in the program a defect stands.
  public enum Place: Sendable, Equatable, CustomStringConvertible {
    /// A variable, by name.
    case variable(String)
    /// A row, by name.
    case row(String)
    /// The objective; in a lexicographic search the one at this position, from 0.
    case objective(Int)
    /// The limits of the search.
    case limits

    /// The place in words.
    public var description: String {
      switch self {
      case .variable(let name): "variable \(name)"
      case .row(let name): "row \(name)"
      case .objective(let position): position == 0 ? "objective" : "objective \(position + 1)"
      case .limits: "search limits"
      }
    }
  }

  /// A number is infinite or not a number. `what` says which one.
  case notFinite(Place, what: String)
  /// The lower limit lies above the upper one.
  case crossedBounds(Place, lower: Double, upper: Double)
  /// An expression mentions a variable that the program does not have.
  case unknownVariable(Place, index: Int)
  /// An entry mentions a row that the program does not have.
  case unknownRow(Place, index: Int)
  /// A lexicographic objective has a fractional coefficient or a continuous variable.
  case notIntegral(Place, variable: String)
  /// A gap is negative.
  case negative(Place, what: String)

  /// The defect in words, the place first.
  public var description: String {
    switch self {
    case .notFinite(let place, let what): "\(place): \(what) is not a finite number"
    case .crossedBounds(let place, let lower, let upper):
      "\(place): lower limit \(lower) is above upper limit \(upper)"
    case .unknownVariable(let place, let index): "\(place): there is no variable \(index)"
    case .unknownRow(let place, let index): "\(place): there is no row \(index)"
    case .notIntegral(let place, let variable):
      "\(place): \(variable) needs an integer coefficient and integer values"
    case .negative(let place, let what): "\(place): \(what) is negative"
    }
  }
}
