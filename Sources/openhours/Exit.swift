import ArgumentParser
import IntegerProgramming
import OpeningHours
import OpeningHoursTables

/// How the program ends: one place from each kind of end to its code.
enum Exit {
  static let conflict = ExitCode(2)
  static let nothingFound = ExitCode(3)
  static let usage = ExitCode(64)
  static let badData = ExitCode(65)
  static let cannotRead = ExitCode(66)
  static let broken = ExitCode(70)
  static let cannotWrite = ExitCode(73)

  /// Runs a command; an error becomes lines on standard error and the exit code of its kind.
  static func reporting(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let code as ExitCode {
      throw code
    } catch is ShardStopped {
      Output.message("stopped before all of the part was answered; nothing was written")
      throw nothingFound
    } catch let error as ValidationError {
      // The parser shows it beside the usage and ends with its own code, which is ours, too.
      throw error
    } catch {
      Output.message(message(of: error))
      throw code(of: error)
    }
  }

  private static func message(of error: any Error) -> String {
    switch error {
    case let errors as InputErrors: shortened(errors)
    case let problem as FileProblem: problem.description
    case let failure as SolverError: "the solver broke: \(failure)"
    case DecisionError.question(let errors): shortened(errors)
    default: "\(error)"
    }
  }

  /// The messages, a line each; of very many the first hundred.
  private static func shortened(_ errors: InputErrors) -> String {
    let shown = errors.diagnostics.prefix(100).map(\.description)
    let rest = errors.diagnostics.count - shown.count
    return (shown + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
  }

  static func code(of error: any Error) -> ExitCode {
    switch error {
    case let errors as InputErrors: code(of: errors)
    case DecisionError.question(let errors): code(of: errors)
    case let problem as FileProblem: problem.isReading ? cannotRead : cannotWrite
    default: broken
    }
  }

  /// What was only typed wrong is a matter of usage; a file with an error is bad data.
  private static func code(of errors: InputErrors) -> ExitCode {
    errors.diagnostics.allSatisfy { if case .flag = $0.source { true } else { false } }
      ? usage : badData
  }
}
