import OpeningHours

struct LatvianProof: ProofPhrases {
  let title = "Pierādījums"
  let tiesOpen = "Citas nedēļas, iespējams, sasniedz tikpat daudz un maina mazāk."
  let checked =
    "Katrs šīs nedēļas noteikums un skaitlis ir vēlreiz pārrēķināts, neatkarīgi no meklēšanas, "
    + "kas to "
    + "atrada."
  let again = "Tas pats plāns un tie paši dati dod to pašu atbildi:"

  func best(_ worth: String) -> String {
    "Labākais iespējamais: lielākā vērtība, ko ar šiem noteikumiem var sasniegt, ir \(worth)."
  }

  func stopped(_ ending: Proposal.Ending) -> String {
    switch ending {
    case .cancelled: "meklēšana tika pārtraukta"
    case .gap: "meklēšana beidzās pie prasītās starpības"
    default: "laiks bija beidzies"
    }
  }

  func notProven(_ why: String, _ bound: String, _ worth: String, _ less: String) -> String {
    "Nav pierādīts: \(why); lielākā iespējamā vērtība ir \(bound), šīs nedēļas vērtība ir "
      + "\(worth) (par "
      + "\(less) mazāk)."
  }
}
