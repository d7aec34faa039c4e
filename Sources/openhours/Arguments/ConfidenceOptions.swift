import ArgumentParser
import OpeningHours

/// Whether an answer says how sure it is.
struct ConfidenceOptions: ParsableArguments {
  @Flag(name: .long, help: "Leave out how sure the answer is.") var noConfidence = false

  /// How sure a proposal is; nothing where that is left out.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - question: What it answers.
  ///   - isPatient: Whether draws that take long are decided, too.
  ///   - batch: On how many threads, and until when.
  /// - Returns: What a few draws tell, or that they take long.
  /// - Throws: What a decision throws.
  func sureness(
    of proposal: Proposal, _ question: Question, isPatient: Bool = false, _ batch: QuestionBatch
  ) throws -> QuickConfidence? {
    noConfidence
      ? nil : try proposal.quickConfidence(of: question.asked, isPatient: isPatient, batch)
  }
}
