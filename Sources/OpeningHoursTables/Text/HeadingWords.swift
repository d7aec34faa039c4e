/// The words that head the columns of tables, folded, in the languages that are read.
enum HeadingWords {
  static let ins: Set<String> = [
    "in", "ins", "entries", "entry", "entrances", "entrance", "entering", "enters", "enter",
    "entered", "inbound", "incoming", "inside", "eingang", "eingange", "eintritt", "zugang",
    "zugange", "eintritte", "kommend", "kommen", "rein", "herein", "hinein", "entree", "entrees",
    "entrada", "entradas", "ingresso", "ingressi", "entrata", "entrate", "wejscie", "wejscia",
    "ingang", "ieeja", "ieejas", "ienakusie", "ienakusi",
  ]
  /// With which compounds end.
  static let insEndings = ["eingang", "eingange", "zugang", "entrance", "ingang"]
  /// With which the names of doors end.
  static let doorEndings = insEndings + ["tur", "turen", "pforte"]
  static let outs: Set<String> = [
    "out", "outs", "exits", "exit", "exiting", "leaving", "leaves", "left", "outbound", "outgoing",
    "ausgang", "ausgange", "austritt", "austritte", "abgang", "gehend", "gehen", "raus", "hinaus",
    "sortie", "sorties", "salida", "salidas", "uscita", "uscite", "wyjscie", "wyjscia", "uitgang",
    "izeja", "izejas", "izgajusie", "izgajusi",
  ]
  static let counts: Set<String> = [
    "count", "counts", "visits", "visit", "visitors", "visitor", "people", "persons", "footfall",
    "value", "traffic", "besucher", "besuche", "besucherzahl", "besucherzahlen", "besucherinnen",
    "anzahl", "zahler", "personen", "zahl", "frequenz", "visiteurs", "visites", "frequentation",
    "passages", "passage", "visitas", "visitantes", "visite", "visitatori", "odwiedziny",
    "odwiedzajacy", "bezoekers", "bezoeken", "apmekletaji", "apmeklejumi", "apmekletaju",
    "skaits", "zahlerstand", "zahlung", "reading", "display",
  ]
  /// What wishes are called where they are counted.
  static let wishes: Set<String> = [
    "wishes", "votes", "responses", "answers", "yes", "wunsche", "nennungen", "stimmen",
    "antworten", "ja", "velmes", "balsis", "atbildes",
  ]
  static let totals: Set<String> = [
    "total", "totals", "sum", "all", "overall", "combined", "subtotal", "grand", "gesamt", "summe",
    "summen", "gesamtsumme", "gesamtzahl", "zwischensumme", "insgesamt", "alle", "tagessumme",
    "wochensumme", "monatssumme", "somme", "totaux", "tous", "suma", "totale", "somma", "tutti",
    "todos", "razem", "totaal", "som", "kopa", "kopsumma", "pavisam",
  ]
  static let means: Set<String> = [
    "average", "avg", "mean", "median", "max", "maximum", "min", "minimum", "peak", "mittel",
    "mittelwert", "mittelwerte", "durchschnitt", "schnitt", "moyenne", "media", "promedio",
    "srednia", "gemiddelde", "gemiddeld", "videji", "videjais",
  ]
  static let running: Set<String> = [
    "cumulative", "accumulated", "accumulative", "running", "odometer", "reading", "zahlerstand",
    "stand", "kumuliert", "kumulativ", "aufgelaufen", "fortlaufend", "cumule", "cumul",
    "acumulado", "cumulato", "cumulativo", "narastajaco", "cumulatief", "lifetime", "meter",
    "radijums",
  ]
  static let hours: Set<String> = [
    "hour", "hours", "time", "from", "to", "start", "end", "until", "interval", "period", "slot",
    "uhrzeit", "zeit", "stunde", "stunden", "von", "bis", "beginn", "ende", "zeitraum", "heure",
    "hora", "ora", "godzina", "uur", "tijd", "stunda", "laiks", "zeitfenster", "he",
  ]
  static let dates: Set<String> = [
    "date", "day", "datum", "tag", "timestamp", "datetime", "stamp", "zeitstempel", "zeitpunkt",
    "jour", "fecha", "dia", "data", "giorno", "dzien", "dag", "datums", "diena", "zeit", "time",
    "start", "end", "from", "to", "period", "epoch", "unix", "ts",
  ]
  static let starts: Set<String> = [
    "from", "start", "starts", "starting", "begin", "begins", "beginning", "von", "beginn", "ab",
    "anfang", "startzeit", "debut", "desde", "inicio", "inizio", "od", "van", "no", "sakums",
  ]
  static let ends: Set<String> = [
    "end", "ends", "ending", "ended", "to", "until", "till", "periodending", "hourending",
    "endtime", "he", "bis", "ende", "endzeit", "periodenende", "intervallende", "stundenende",
    "messende", "zeitende", "fin", "hasta", "fine", "koniec", "tot", "einde", "beigas", "lidz",
  ]
  static let counters: Set<String> = [
    "gate", "sensor", "door", "counter", "location", "device", "channel", "camera", "zone", "site",
    "entrance", "portal", "area", "zahlstelle", "tur", "ture", "standort", "kamera", "kanal",
    "gerat", "bereich", "eingang", "zugang", "messstelle", "zahler", "porte", "capteur", "puerta",
    "porta", "drzwi", "deur", "durvis", "sensors", "unit", "serial",
  ]
  static let branches: Set<String> = [
    "library", "branch", "building", "bibliothek", "bucherei", "filiale", "zweigstelle", "haus",
    "gebaude", "bibliotheque", "biblioteca", "biblioteka", "bibliotheek", "biblioteka",
    "filiale", "filija",
  ]
  static let calendar: Set<String> = [
    "week", "month", "year", "weekday", "woche", "kw", "monat", "jahr", "wochentag", "quarter",
    "quartal", "semaine", "mois", "annee", "nedela", "menesis", "gads",
  ]
  /// What a heading may measure besides people.
  static let measures: Set<String> = [
    "temperature", "temperatur", "humidity", "battery", "batterie", "occupancy", "belegung",
    "auslastung", "percent", "prozent", "rate", "minutes", "minuten", "seconds", "dwell", "celsius",
    "status", "staff", "personal", "rain", "regen", "weather", "wetter", "version", "id", "nr",
  ]
  /// What is inside the doors: its people have come through one of them already.
  static let inner: Set<String> = [
    "floor", "level", "stairs", "stair", "staircase", "lift", "elevator", "escalator", "upstairs",
    "downstairs", "basement", "inner", "internal", "inside", "interior", "room", "hall", "cafe",
    "children", "childrens", "reading", "department", "og", "ug", "etage", "stock", "stockwerk",
    "obergeschoss", "untergeschoss", "treppe", "treppenhaus", "aufzug", "fahrstuhl", "innen",
    "raum", "saal", "lesesaal", "abteilung", "kinder", "kinderbibliothek", "kinderbereich",
    "kinderbucherei", "magazin", "etaza", "stavs", "kapnes", "lifts", "bernu", "etage", "escalier",
    "ascenseur",
  ]
  /// What people come in by.
  static let doors: Set<String> = [
    "entrance", "entry", "door", "gate", "main", "side", "front", "back", "rear", "portal",
    "eingang", "tur", "haupteingang", "nebeneingang", "hintereingang", "seiteneingang", "vorne",
    "hinten", "haupt", "neben", "nord", "sud", "west", "ost", "north", "south", "east", "garten",
    "durvis", "ieeja", "puerta", "porte", "porta", "ingang", "drehtur", "schiebetur", "street",
    "entree", "entrada", "entrata", "ingresso", "wejscie",
  ]
}
