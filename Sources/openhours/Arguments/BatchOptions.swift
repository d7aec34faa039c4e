import ArgumentParser
import FoundationEssentials
import Glibc
import OpeningHours

/// How many questions are answered at the same time.
struct BatchOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .init(
      "Answer so many questions at the same time; all cores if left out.", valueName: "count"))
  var jobs: [Int] = []

  func validate() throws {
    if jobs.count > 1 { throw ValidationError("--jobs stands twice") }
    if let count = jobs.first, !(1...256).contains(count) {
      throw ValidationError("--jobs takes a number from 1 to 256")
    }
  }

  /// As many questions at the same time as there are cores.
  static var allCores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// How many questions are answered at the same time.
  var count: Int { jobs.first ?? Self.allCores }

  /// A batch that ends when the session does, and that shows there how far it is.
  func batch(_ session: Session, relativeGap: Double) -> QuestionBatch {
    QuestionBatch(
      jobs: count, limits: session.limits(relativeGap: relativeGap),
      progress: session.progressOfMany)
  }
}

extension SearchOptions {
  /// The session of a command, from its time limit.
  func session(unit: String) -> Session {
    Session(timeLimit: timeLimit.first?.duration, unit: unit)
  }

  var relativeGap: Double { gap.first?.fraction ?? 0 }
}
