struct GermanSurveys: SurveyPhrases {
  let title = "Wessen Wünsche entscheiden"
  let survey = "Umfrage"
  let conversionFrom = "Ab einem Umrechnungssatz von"
  let percentReached = "Prozent erreicht"
  let explained =
    "Das Gewicht einer Umfrage ist ihr Anteil an allen Personen, für die die Umfragen stehen: jeweils "
    + "Personen mal Umrechnungssatz. Die übrigen Umfragen behalten ihr Verhältnis. Jede Woche ist die beste "
    + "unter allen Regeln des Plans, und zwischen zwei Wechseln ist keine andere besser. Eine Stunde, über die "
    + "eine dieser Umfragen nichts weiß, ist bei jedem Gewicht unbekannt, auch wo die Umfrage für niemanden zählt."
  let ask = "Bei welchen Gewichten der Umfragen eine andere Woche besser ist, dauert länger:"
  let notProven =
    "Wie die Woche von den Gewichten der Umfragen abhängt, wurde nicht bewiesen; darüber wird nichts gesagt."
  let provenance =
    "Als erfragt gilt eine Stunde, nach der jede Umfrage gefragt hat, die mitentscheidet. Hat eine von ihnen es "
    + "nicht, so gilt die Stunde als nicht erfragt: als geschätzt oder unbekannt."
  let shares = "Prozent der gezählten Personen, die kommen würden, nach Stunde und Wochentag"
  let differences = "Was eine Umfrage mehr wünscht als eine andere"
  let reasons = "Gründe, nicht zu kommen"
  let reason = "Grund"
  let others = "andere Gründe"
  let joined =
    "Zusammengefasst: Gründe, die nur sehr wenige genannt haben, mit dem seltensten der übrigen, wo diese "
    + "allein zu wenige sind."
  let ticked =
    "Mehrere Gründe waren möglich; die Anteile müssen zusammen nicht 100 % ergeben."
  let drawn =
    "Jede Umfrage wird für sich gezogen: Befragte mit allem, was sie angekreuzt haben, Tabellen von "
    + "Anteilen Stunde für Stunde; eine Tabelle, zu der nicht bekannt ist, wie viele geantwortet haben, bleibt, "
    + "wie sie ist."

  func point(_ people: String, withParts: Bool) -> String {
    "Ein Punkt ist ein Prozent der \(people) Personen, für die die Umfragen zählen, für eine offene Stunde"
      + (withParts ? " oder für einen Tagesabschnitt, der lange genug offen ist." : ".")
  }

  func answered(_ who: String, _ files: String?, _ point: String) -> String {
    "\(who)\(files.map { ", Tabellen \($0)" } ?? ""). \(point)"
  }

  func part(_ visit: String) -> String {
    "Ein Tagesabschnitt zählt einmal, wenn er \(visit) am Stück offen ist: ein Punkt für jedes Prozent der "
      + "gezählten Personen, gleich wie lange er offen ist."
  }

  func weightOf(_ name: String) -> String { "Gewicht von \(name)" }

  func worthToOthers(_ unit: String) -> String { "Wert für die übrigen, \(unit)" }

  func worth(to name: String, _ unit: String) -> String { "Wert für \(name), \(unit)" }

  func stays(_ name: String, from: String, to: String, part: String?, own: String) -> String {
    "Die vorgeschlagene Woche ist die beste, solange das Gewicht von \(name) zwischen \(from) und \(to) "
      + "liegt" + (part.map { ", das sind \($0) aller möglichen Gewichte" } ?? "")
      + "; im Plan beträgt es \(own)."
  }

  func staysAlways(_ name: String, own: String) -> String {
    "Die vorgeschlagene Woche ist die beste, gleich welches Gewicht \(name) hat; im Plan beträgt es \(own)."
  }

  func staysNowhere(_ name: String, own: String) -> String {
    "In keinem Bereich der Gewichte von \(name) steht die vorgeschlagene Woche als die beste; im Plan beträgt "
      + "das Gewicht \(own)."
  }

  func flip(_ weight: String, conversion: String) -> String {
    "\(weight) (Umrechnungssatz \(conversion))"
  }

  func flips(_ weights: String) -> String { "Die beste Woche wechselt bei \(weights)." }

  func alone(_ name: String, _ week: String?) -> String {
    "Zählte nur \(name): \(week ?? "die bisherige Woche")."
  }

  func without(_ name: String, _ week: String?) -> String {
    "Zählte \(name) nicht: \(week ?? "die bisherige Woche")."
  }

  func joint(draws: String, part: String) -> String {
    "Von \(draws) zufällig gezogenen Mischungen aller Gewichte ist die vorgeschlagene Woche bei \(part) die "
      + "beste."
  }

  func wishesMore(_ name: String, _ other: String) -> String {
    "Was \(name) mehr wünscht als \(other)"
  }

  func noDifference(_ name: String, _ other: String) -> String {
    "Zwischen \(name) und \(other) unterscheidet sich keine Stunde um mehr, als Zufall erklärt."
  }

  func compared(_ count: String) -> String {
    "Stunden, nach denen beide gefragt haben: \(count). Ein Unterschied wird nur genannt, wo Zufall ihn nicht "
      + "erklärt; bei 95 von 100 solchen Umfragen wird keiner genannt, den es nicht gibt."
  }

  func notComparable(_ name: String, _ other: String) -> String {
    "Von \(name) und \(other) ist nicht beide Male bekannt, wie viele geantwortet haben; Unterschiede lassen "
      + "sich nicht vom Zufall trennen."
  }

  func nothingInCommon(_ name: String, _ other: String) -> String {
    "Es gibt keine Stunde, nach der sowohl \(name) als auch \(other) gefragt hat."
  }

  func further(_ count: String) -> String { "Weitere Stunden mit Unterschied: \(count)." }

  func reasons(_ name: String) -> String { "Gründe, nicht zu kommen: \(name)" }

  func reasonsByGroup(_ name: String) -> String { "Gründe, nicht zu kommen, nach Gruppen: \(name)" }
}
