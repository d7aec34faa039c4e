import OpeningHours
import OpeningHoursTables

struct GermanSystem: SystemPhrases {
  let title = "Mehrere Häuser gemeinsam"
  let nothingChanges = "Kein Haus ändert sich."
  let weighted = "Was ein Haus bringt, wird mit seinem Gewicht vervielfacht."
  let checked =
    "Jede Regel und jede Zahl dieser Wochen wurde noch einmal nachgerechnet, unabhängig von der Suche, die sie "
    + "gefunden hat."
  let again = "Dieselben Dateien ergeben wieder dieselbe Antwort:"
  let broken = "Die Regeln, die die Häuser verbinden, lassen sich nicht alle einhalten."
  let leastBroken =
    "Die Wochen unten sind die besten, die unter denen gefunden wurden, die so wenig wie gefunden dagegen verstoßen."
  let branches = "Häuser"
  let branch = "Haus"
  let changes = "Was sich ändert"
  let hoursAWeek = "Stunden je Woche"
  let moreOrLess = "Mehr oder weniger"
  let districts = "Stadtteile"
  let district = "Stadtteil"
  let hoursToday = "Stunden heute"
  let hoursThen = "Stunden dann"
  let perThousand = "Je 1.000 Menschen"
  let floor = "Mindestens"
  let floorPrice = "Eine Stunde weniger brächte etwa"
  let coverage = "Wann irgendwo geöffnet ist"
  let coverageExplained = "Wie viele Häuser geöffnet sind, heute und dann."
  let nextHour = "Wo eine Stunde am meisten zählt"
  let nextHourExplained =
    "Für ein Haus allein, nach seinen eigenen Regeln; geschlossene Tage und Zeiten, die Regeln verbinden, bleiben, "
    + "wie sie sind."
  let links = "Regeln, die die Häuser verbinden"
  let rule = "Regel"
  let keptToday = "Heute eingehalten"
  let kept = "Eingehalten"
  let full = "Ausgeschöpft"
  let price = "Eins mehr brächte etwa"
  let priceExplained =
    "Eins mehr: eine Stunde, eine Personalstunde, 1 der Währung oder ein Haus zu jeder der Zeiten; aus dem Beweis "
    + "geschätzt, – wo es nichts bringt."

  func headline(_ changed: String, of all: String) -> String {
    "\(changed) von \(all) \(all == "1" ? "Haus" : "Häusern") \(changed == "1" ? "ändert" : "ändern") sich."
  }

  func hours(_ new: String, _ old: String) -> String {
    new == old
      ? "Offene Stunden je Woche: \(new), wie heute." : "Offene Stunden je Woche: \(new), heute \(old)."
  }

  func worth(_ new: String, _ difference: String) -> String {
    "Zusammen erreichen sie \(new), \(difference) gegenüber heute."
  }

  func best(_ worth: String) -> String {
    "Bestmöglich: Keine Wochen nach diesen Regeln erreichen mehr als \(worth)."
  }

  func gap(_ bound: String, _ worth: String, _ less: String) -> String {
    "Keine Wochen nach diesen Regeln erreichen mehr als \(bound); diese erreichen \(worth) (\(less) weniger)."
  }

  func excess(_ rule: String, _ amount: String, _ time: String?, _ branches: String?) -> String {
    "\(rule): verletzt\(time.map { " \($0)" } ?? "") um \(amount)" + (branches.map { " (\($0))" } ?? "")
  }

  func branchCount(_ number: String) -> String { "\(number) \(number == "1" ? "Haus" : "Häuser")" }
  func unchanged(_ number: String) -> String { "Unverändert: \(branchCount(number))." }
  func newlyOpen(_ times: String) -> String { "Erstmals irgendwo geöffnet: \(times)." }
  func nowhereOpen(_ times: String) -> String { "Nirgends mehr geöffnet: \(times)." }
  func oneMore(_ branches: String) -> String { "Eine Stunde mehr brächte am meisten in: \(branches)." }
  func oneLess(_ branches: String) -> String {
    "Eine Stunde weniger kostete am wenigsten in: \(branches)."
  }

  func most(_ quantity: SystemQuantity, _ amount: String) -> String {
    switch quantity {
    case .weeklyHours: "alle Häuser zusammen öffnen höchstens \(amount) je Woche"
    case .staffHours: "alle Häuser zusammen brauchen höchstens \(amount) Personal je Woche"
    case .cost: "alle Häuser zusammen kosten höchstens \(amount) je Woche"
    }
  }

  func least(_ district: String, _ hours: String) -> String {
    "die Häuser in \(district) öffnen mindestens \(hours) je Woche"
  }

  func open(_ least: String, _ who: String, _ times: String) -> String {
    "\(times) \(least == "1" ? "ist" : "sind") jederzeit mindestens \(least) \(who) geöffnet"
  }

  func opens(_ least: String, _ who: String, _ days: String) -> String {
    "\(days) \(least == "1" ? "öffnet" : "öffnen") mindestens \(least) \(who)"
  }

  func closed(_ most: String, _ who: String, _ days: String) -> String {
    "\(days) \(most == "1" ? "ist" : "sind") höchstens \(most) \(who) geschlossen"
  }

  func of(_ names: String) -> String { "von \(names)" }
  func ofGroups(_ number: String) -> String { "jeder Gruppe von Nachbarn (\(number) Gruppen)" }
  func ofAll(_ number: String) -> String { "von allen \(number) Häusern" }
}
