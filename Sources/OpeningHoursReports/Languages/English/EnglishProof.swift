import OpeningHours

struct EnglishProof: ProofPhrases {
  let title = "The proof"
  let tiesOpen = "Others may reach as many and change less."
  let checked =
    "Every rule and every figure of this week was checked again independently of the search that "
    + "found it."
  let again = "The same plan and the same data give the same answer again:"

  func best(_ worth: String) -> String {
    "Best possible: no week under these rules reaches more than \(worth)."
  }

  func stopped(_ ending: Proposal.Ending) -> String {
    switch ending {
    case .cancelled: "the search was stopped"
    case .gap: "the search ended at the gap that was asked for"
    default: "the time was over"
    }
  }

  func notProven(_ why: String, _ bound: String, _ worth: String, _ less: String) -> String {
    "Not proven: \(why); no week reaches more than \(bound), this one reaches \(worth) (\(less) "
      + "less)."
  }
}
