struct LatvianSystemPeople: SystemPeoplePhrases {
  let rows =
    "Filiāles rindā ir visi, kas to nosauc, lai kur viņi tiktu sasniegti; kas nosauc vairākas, ir katras rindā."
  let newly = "No jauna sasniegti"
  let byItself =
    "Filiāle šeit ieskaita tos, kurus sasniedz pati; kas nosauc vairākas, ir ieskaitīts katrā, tāpēc šie skaitļi nav "
    + "saskaitāmi."

  func reached(of all: String, today: String, then: String) -> String {
    "Cilvēki, kas nosauc kādu filiāli: \(all); no tiem sasniegti šodien \(today), turpmāk \(then)."
  }

  func gained(_ gained: String, lost: String) -> String {
    let verb = LatvianGrammar().form(lost, "cilvēks zaudē", "cilvēki zaudē")
    return
      "No jauna sasniegti: \(gained); \(lost) \(verb) pēdējo piemēroto laiku nosauktajās filiālēs."
  }

  func several(_ people: String) -> String {
    "\(people) \(LatvianGrammar().form(people, "cilvēks nosauc", "cilvēki nosauc")) vairākas filiāles; katrs ir "
      + "ieskaitīts vienreiz."
  }

  func unnamed(_ respondents: String) -> String {
    let verb = LatvianGrammar().form(
      respondents, "aptaujātais nenosauc", "aptaujātie nenosauc")
    return
      "\(respondents) \(verb) nevienu filiāli; par filiālēm nav jautāts, tāpēc nav arī ieskaitīts."
  }

  func tooFew(_ branches: String) -> String {
    "Nosaukuši pārāk maz cilvēku, lai rādītu skaitļus: \(branches)."
  }
}
