/// Which 8-bit encodings make words of bytes that are no UTF-8.
///
/// An encoding fits when a byte above ASCII becomes a letter of a weekday's name, or of another of
/// the few words that surveys of opening hours are full of. Where no such word tells, those are
/// left under which every such byte is a letter or a mark of ordinary text.
struct EncodingGuess {
  /// The encodings that fit, the likeliest first; never empty, as Windows-1252 is the commonest.
  let encodings: [TextEncoding]
  /// A word that tells, as the first of the encodings reads it.
  let word: String?

  init(_ bytes: [UInt8]) {
    let words = Self.highWords(bytes)
    let candidates = TextEncoding.allCases.filter { $0 != .utf8 }
    let known = candidates.map { encoding in
      words.lazy.compactMap { Self.read($0, encoding) }.first {
        vocabulary.contains(Self.plain($0))
      }
    }
    if let first = known.firstIndex(where: { $0 != nil }) {
      encodings = candidates.indices.filter { known[$0] != nil }.map { candidates[$0] }
      word = known[first]
      return
    }
    let plausible = candidates.filter { encoding in
      words.allSatisfy { Self.read($0, encoding).map(Self.isOrdinary) ?? false }
    }
    encodings = plausible.isEmpty ? [.windows1252] : [plausible[0]]
    word = words.lazy.compactMap { [encodings] in Self.read($0, encodings[0]) }.first
  }

  /// Words with at least one byte above ASCII, each once, at most a few hundred.
  private static func highWords(_ bytes: [UInt8]) -> [[UInt8]] {
    var found: Set<[UInt8]> = []
    var order: [[UInt8]] = []
    var index = 0
    while let high = bytes[index...].firstIndex(where: { $0 >= 0x80 }), order.count < 500 {
      var start = high
      while start > index, isWordByte(bytes[start - 1]) { start -= 1 }
      var end = high
      while end < bytes.count, isWordByte(bytes[end]), end - start < 60 { end += 1 }
      let word = Array(bytes[start..<end])
      if found.insert(word).inserted { order.append(word) }
      index = max(end, high + 1)
    }
    return order
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func read(_ word: [UInt8], _ encoding: TextEncoding) -> String? {
    var text = String.UnicodeScalarView()
    for byte in word {
      guard let scalar = encoding.scalar(byte) else { return nil }
      text.append(scalar)
    }
    return String(text)
  }

  /// Dashes and quotation marks stand close to a word.
  private static func plain(_ word: String) -> String {
    String(word.lowercased().drop { !$0.isLetter }.prefix { $0.isLetter })
  }

  /// Whether a word has only letters, dashes, quotation marks and the like, no stray symbols.
  private static func isOrdinary(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .dashPunctuation
        || $0.properties.isQuotationMark || "…€§°\u{A0}".unicodeScalars.contains($0)
    }
  }
}

/// Words with letters above ASCII: the weekdays, and what surveys of opening hours say all the time.
private let vocabulary: Set<String> = {
  let weekdays = WeekdayLanguage.allCases.flatMap(\.names).map { $0.lowercased() }
  let others =
    "jā nē sí märz für würden könnten möchten öffnungszeiten öffnen gewünscht wünsche"
    + " bücherei früh spät männlich grâce à où été même très année añ niño mañana sábados"
    + " rīts vakarā rītā dzēst vēlā laiku pēcpusdiena priekšpusdiena bibliotēka bibliotēku"
    + " apmeklētu vēlētos stāvs neviens vīrietis godzinę otwarcia dzień późno także"
  return Set(
    (weekdays + others.split(separator: " ").map(String.init)).filter {
      !$0.utf8.allSatisfy { $0 < 0x80 }
    })
}()
