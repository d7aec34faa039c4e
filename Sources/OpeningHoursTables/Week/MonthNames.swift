/// Reads the names of months and their usual abbreviations in the languages of `WeekdayLanguage`.
///
/// Unlike those of weekdays, no abbreviation means different months in two of them.
enum MonthNames {
  /// The month, 1...12, that a word names; case, diacritics and a trailing dot do not matter.
  static func month(_ word: some StringProtocol) -> Int? {
    let plain = folded(word)
    return months[plain.hasSuffix(".") ? String(plain.dropLast()) : plain]
  }

  /// For each month the names and abbreviations in use, folded, separated by spaces.
  private static let words = [
    """
    january jan januar janner janvaris janv janvier enero ene gennaio gen styczen stycznia sty \
    januari janvari
    """,
    """
    february feb febr februar feber februaris fevrier fevr fev febrero febbraio luty lutego lut \
    februari
    """,
    """
    march mar marz mrz maerz mae marts mars marzo marzec marca mrt maart marta
    """,
    """
    april apr aprilis avril avr abril abr aprile aprili kwiecien kwietnia kwi
    """,
    """
    may mai maijs mayo maggio mag maj maja mei maija
    """,
    """
    june jun juni junijs juin junio giugno giu czerwiec czerwca cze junija
    """,
    """
    july jul juli julijs juillet juil julio luglio lug lipiec lipca lip julija
    """,
    """
    august aug augusts aout aou agosto ago sierpien sierpnia sie augustus augusta
    """,
    """
    september sep sept septembris septembre septiembre set settembre wrzesien wrzesnia wrz septembri
    """,
    """
    october oct okt oktober oktobris octobre octubre ottobre ott pazdziernik pazdziernika paz oktobri
    """,
    """
    november nov novembris novembre noviembre listopad listopada lis novembri
    """,
    """
    december dec dez dezember decembris decembre diciembre dic dicembre grudzien grudnia gru decembri
    """,
  ]

  private static let months = Dictionary(
    words.enumerated().flatMap { index, names in
      names.split(separator: " ").map { (String($0), index + 1) }
    }, uniquingKeysWith: { first, _ in first })
}
