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
    januari
    """,
    """
    february feb febr februar feber februaris fevrier fevr fev febrero febbraio luty lutego lut \
    februari
    """,
    """
    march mar marz mrz maerz mae marts mars marzo marzec marca mrt maart
    """,
    """
    april apr aprilis avril avr abril abr aprile kwiecien kwietnia kwi
    """,
    """
    may mai maijs mayo maggio mag maj maja mei
    """,
    """
    june jun juni junijs juin junio giugno giu czerwiec czerwca cze
    """,
    """
    july jul juli julijs juillet juil julio luglio lug lipiec lipca lip
    """,
    """
    august aug augusts aout aou agosto ago sierpien sierpnia sie augustus
    """,
    """
    september sep sept septembris septembre septiembre set settembre wrzesien wrzesnia wrz
    """,
    """
    october oct okt oktober oktobris octobre octubre ottobre ott pazdziernik pazdziernika paz
    """,
    """
    november nov novembris novembre noviembre listopad listopada lis
    """,
    """
    december dec dez dezember decembris decembre diciembre dic dicembre grudzien grudnia gru
    """,
  ]

  private static let months = Dictionary(
    words.enumerated().flatMap { index, names in
      names.split(separator: " ").map { (String($0), index + 1) }
    }, uniquingKeysWith: { first, _ in first })
}
