/// Tells the columns that are never carried over: who somebody is, when and from where she wrote.
enum PrivateColumn {
  /// Why a column is not carried over, or nothing when it may be.
  ///
  /// - Parameters:
  ///   - heading: its heading.
  ///   - sample: some of its cells that are not blank.
  /// - Returns: the reason.
  static func reason(heading: String, sample: [String]) -> ColumnReason? {
    let words = folded(heading).split { !$0.isLetter && $0 != "-" }.map(String.init)
    if words.count <= 4, words.contains(where: { identifying.contains($0) }) {
      return .mayTellWho
    }
    if technical.contains(folded(heading)) { return .technical }
    if sample.contains(where: isAddress) { return .addresses }
    let dates = sample.count { isDate($0) }
    return dates > 0 && dates * 2 >= sample.count ? .dates : nil
  }

  /// Whether a cell begins as a date: `2024/03/03`, `3/1/24 9:09`, `01.03.2024`.
  static func isDate(_ text: String) -> Bool {
    let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
    guard (1...4).contains(digits.count), let mark = text.dropFirst(digits.count).first,
      "-/.".contains(mark)
    else { return false }
    let parts = text.split(separator: mark, maxSplits: 2)
    guard parts.count == 3, (1...2).contains(parts[1].count) else { return false }
    return parts[1].allSatisfy(\.isWholeNumber) && parts[2].first?.isWholeNumber == true
  }

  private static func isAddress(_ text: String) -> Bool {
    if text.contains("@") && text.contains(".") { return true }
    if text.contains("://") || text.hasPrefix("www.") { return true }
    let octets = text.split(separator: ".", omittingEmptySubsequences: false)
    let isFour = octets.count == 4 && octets.allSatisfy { UInt8($0) != nil }
    let groups = text.split(separator: ":", omittingEmptySubsequences: false)
    return isFour
      || groups.count >= 4 && groups.allSatisfy { $0.count <= 4 && $0.allSatisfy(\.isHexDigit) }
  }

  private static let identifying: Set<String> = [
    "name", "names", "firstname", "lastname", "surname", "forename", "username", "vorname",
    "nachname", "familienname", "nom", "prenom", "nombre", "apellido", "nome", "cognome", "imie",
    "nazwisko", "vards", "uzvards", "naam", "voornaam", "achternaam", "email", "e-mail", "mail",
    "e-mail-adresse", "epasts", "e-pasts", "phone", "telephone", "telefon", "telefonnummer",
    "mobile", "handy", "talrunis", "address", "adresse", "street", "strasse", "anschrift", "ip",
    "token", "birthday", "geburtstag", "geburtsdatum", "ausweisnummer", "zugangscode",
    "zugangsschlussel", "ipaddr",
  ]
  private static let technical: Set<String> = [
    "seed", "zufallsstartwert", "lastpage", "last page", "letzte seite", "refurl", "referrer url",
    "url der verweisenden seite", "start time", "completion time", "startzeit",
    "fertigstellungszeit", "last modified time", "score", "total points", "quiz feedback",
    "interviewtime", "total time", "gesamtzeit",
  ]
}
