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
  let leastBroken =
    "Die Wochen unten sind die besten, die unter denen gefunden wurden, die so wenig wie gefunden dagegen verstoßen."
  let branches = "Häuser"
  let branch = "Haus"
  let changes = "Was sich ändert"
  let hoursAWeek = "Stunden je Woche"
  let moreOrLess = "Mehr oder weniger"
  let elsewhere = "Wenn das eigene Haus geschlossen ist"
  let elsewhereToday = "Gehen heute woandershin"
  let elsewhereThen = "Dann"
  let nowhereToday = "Gehen heute nirgendwohin"
  let nowhereThen = "Dann nirgendwohin"
  let goesTo = "Dann nach"
  let ownPeople =
    "Ein Haus zählt hier für die Menschen, die es geöffnet finden; wer woandershin geht, steht unten."
  let districts = "Stadtteile"
  let district = "Stadtteil"
  let hoursToday = "Stunden heute"
  let hoursThen = "Stunden dann"
  let perThousand = "Je 1.000 Menschen"
  let floor = "Mindestens"
  let floorPrice = "Gewinn bei einer Stunde weniger"
  let coverage = "Wann irgendwo geöffnet ist"
  let coverageExplained = "Wie viele Häuser geöffnet sind, heute und dann."
  let nextHour = "Wo eine Stunde am meisten zählt"
  let nextHourExplained =
    "Für ein Haus allein, nach seinen eigenen Regeln; was Regeln zwischen Häusern über Tage und Zeiten sagen, bleibt, "
    + "wie es ist; was unter 0 liegt, wirkt umgekehrt."
  let links = "Regeln, die die Häuser verbinden"
  let keptToday = "heute eingehalten"
  let notKeptToday = "heute nicht eingehalten"
  let notKept = "nicht eingehalten"
  let full = "ausgeschöpft"
  let priceExplained =
    "Was eine Regel kostet, ist aus dem Beweis geschätzt und gilt für kleine Änderungen."

  func price(_ worth: String, _ rule: SystemRule.Statement, money: String?) -> String {
    switch rule {
    case .most(.weeklyHours, _): "eine Stunde mehr brächte etwa \(worth)"
    case .most(.staffHours, _): "eine Personalstunde mehr brächte etwa \(worth)"
    case .most(.cost, _): "\(money ?? "1 der Währung") mehr brächte etwa \(worth)"
    case .leastOfDistrict: "eine Stunde weniger brächte etwa \(worth)"
    case .open: "ein Haus weniger zu jeder der Zeiten brächte etwa \(worth)"
    case .closed: "jeweils ein geschlossenes Haus mehr brächte etwa \(worth)"
    }
  }

  func transferIsStated(_ place: String) -> String {
    "Wie viele woandershin gehen, hat niemand gezählt, es steht in \(place); sweep transfer=0..100:20 zeigt, was "
      + "das entscheidet."
  }

  func broken(isCertain: Bool) -> String {
    isCertain
      ? "Die Regeln, die die Häuser verbinden, lassen sich nicht alle einhalten."
      : "Es wurden keine Wochen gefunden, die alle Regeln zwischen den Häusern einhalten; ob es welche gibt, ist nicht "
        + "bekannt."
  }

  func checked(branches: String, rules: String) -> String {
    "Alles wurde gelesen, nichts ist falsch: \(branchCount(branches)), \(rules) "
      + (rules == "1" ? "Regel, die sie verbindet." : "Regeln, die sie verbinden.")
  }

  func headline(_ changed: String, of all: String) -> String {
    "\(changed) von \(all) \(all == "1" ? "Haus" : "Häusern") \(changed == "1" ? "ändert" : "ändern") sich."
  }

  func hours(_ new: String, _ old: String) -> String {
    new == old
      ? "Offene Stunden je Woche: \(new), wie heute."
      : "Offene Stunden je Woche: \(new), heute \(old)."
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

  func besideBroken(_ worth: String) -> String {
    "Sie erreichen \(worth); von Wochen, die gegen Regeln verstoßen, ist nichts bewiesen."
  }

  func excess(_ rule: String, _ amount: String, _ time: String?, _ branches: String?) -> String {
    "\(rule): verletzt\(time.map { " \($0)" } ?? "") um \(amount)"
      + (branches.map { " (\($0))" } ?? "")
  }

  func branchCount(_ number: String) -> String { "\(number) \(number == "1" ? "Haus" : "Häuser")" }
  func unchanged(_ number: String) -> String { "Unverändert: \(branchCount(number))." }
  func newlyOpen(_ times: String) -> String { "Erstmals irgendwo geöffnet: \(times)." }
  func nowhereOpen(_ times: String) -> String { "Nirgends mehr geöffnet: \(times)." }
  func oneMore(_ branches: String) -> String {
    "Eine Stunde mehr brächte am meisten in: \(branches)."
  }
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
