import CGLPK

/// What GLPK's return codes mean: the only place where they are interpreted.
struct ReturnCode {
  /// What a code says about the search.
  enum Meaning {
    /// Ended as asked; the status of the solution says what was found.
    case done
    /// The presolver found no feasible point of the relaxation.
    case noPrimal
    /// The presolver found no bound on the relaxation.
    case noDual
    /// The asked gap was reached.
    case gap
    /// The time was over.
    case time
    /// The limit of simplex iterations was reached.
    case iterations
    /// The callback asked to stop.
    case stopped
    /// The basis cannot be factorized, from the start or after some steps; a fresh one may help.
    case basis
    /// The solver is broken or was misused.
    case failure
  }

  let code: Int32
  let meaning: Meaning
  private let sentence: String

  /// Looks a code up.
  init(_ code: Int32) {
    let (meaning, sentence) = Self.table[code] ?? (.failure, "the solver gave an unknown answer")
    self.code = code
    self.meaning = meaning
    self.sentence = sentence
  }

  /// The error for this code, with what GLPK itself had to say.
  func error(_ text: String) -> SolverError {
    .failed(code: Int(code), message: text.isEmpty ? sentence : "\(sentence): \(text)")
  }

  /// GLPK's code for a fatal error that the guard has caught.
  static let lost = GUARDED_LOST

  private static let table: [Int32: (Meaning, String)] = [
    0: (.done, "the solver has finished"),
    GLP_EBADB: (.basis, "the basis has the wrong number of basic variables"),
    GLP_ESING: (.basis, "the basis matrix is singular"),
    GLP_ECOND: (.basis, "the basis matrix is ill-conditioned"),
    GLP_EBOUND: (.failure, "a variable has crossed or fractional bounds"),
    GLP_EFAIL: (.basis, "the solver has failed"),
    GLP_EOBJLL: (.failure, "the objective has reached its lower limit"),
    GLP_EOBJUL: (.failure, "the objective has reached its upper limit"),
    GLP_EITLIM: (.iterations, "the iteration limit is reached"),
    GLP_ETMLIM: (.time, "the time limit is reached"),
    GLP_ENOPFS: (.noPrimal, "there is no primal feasible solution"),
    GLP_ENODFS: (.noDual, "there is no dual feasible solution"),
    GLP_EROOT: (.failure, "the root relaxation has no optimal basis"),
    GLP_ESTOP: (.stopped, "the search was stopped"),
    GLP_EMIPGAP: (.gap, "the relative gap is reached"),
    GLP_ENOFEAS: (.noPrimal, "there is no feasible solution"),
    GLP_ENOCVG: (.failure, "the solver does not converge"),
    GLP_EINSTAB: (.failure, "the solver is numerically unstable"),
    GLP_EDATA: (.failure, "the data are invalid"),
    GLP_ERANGE: (.failure, "a result is out of range"),
    GUARDED_LOST: (.failure, "the solver has met a fatal error"),
  ]
}
