public import IntegerProgramming
public import OpeningHoursTables

/// Why a question could not be decided.
///
/// That no week is possible, or none was found in time, is no error but a ``Decision``.
public enum DecisionError: Error, Sendable, CustomStringConvertible {
  /// The question cannot be asked so: a day has more timetables than can be listed, say.
  case question(InputErrors)
  /// The solver broke.
  case solver(SolverError)
  /// What was found breaks a rule; it is not shown.
  case audit(AuditFailure)

  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .question(let errors): errors.description
    case .solver(let error): "the solver broke: \(error)"
    case .audit(let failure): failure.description
    }
  }
}

extension DecisionError {
  /// Runs a search, whose rooms throw their own errors, and names what went wrong by its kind.
  static func naming<Value>(_ search: () throws -> Value) throws(DecisionError) -> Value {
    do {
      return try search()
    } catch let error as DecisionError {
      throw error
    } catch let errors as InputErrors {
      throw .question(errors)
    } catch let failure as AuditFailure {
      throw .audit(failure)
    } catch let error as SolverError {
      throw .solver(error)
    } catch {
      // No room throws anything else; if one ever does, it is the search that broke.
      throw .solver(.failed(code: 0, message: "\(error)"))
    }
  }
}
