import OpeningHoursTables

/// Characters that look like what YAML needs and are something else, as word processors and web pages
/// leave them.
///
/// Comments are passed over, and so is what harms nothing: a no-break space within a name is a space.
struct OddCharacters {
  /// What is wrong wherever it stands, in reading order; the first of each line.
  private(set) var defects: [Diagnostic] = []
  /// What may be the cause where the text cannot be read as YAML, in reading order.
  private var suspects: [Diagnostic] = []
  /// The same, of which only the nearest can be: what YAML takes for comments.
  private var comments: [Diagnostic] = []

  private let fileName: String
  /// The quotation mark that is open, which may close on a later line.
  private var quote: Unicode.Scalar?
  /// How many braces and brackets are open.
  private var depth = 0

  init(_ lines: [Substring], fileName: String) {
    self.fileName = fileName
    for (index, line) in lines.enumerated() {
      let known = defects.count
      scan(Array(line.unicodeScalars), number: index + 1)
      defects.removeSubrange(min(known + 1, defects.count)...)
    }
  }

  /// What may be the cause of something that cannot be read in a line: quotation marks and tabs before
  /// it, and comments on it or right above it.
  func suspects(before line: Int) -> [Diagnostic] {
    func isOn(_ lines: ClosedRange<Int>) -> (Diagnostic) -> Bool {
      { if case .file(_, let own?, _) = $0.source { lines.contains(own) } else { false } }
    }
    return suspects.filter(isOn(1...max(1, line)))
      + comments.filter(isOn(max(1, line - 1)...max(1, line)))
  }

  /// Where in an entry a character stands.
  private struct Place {
    /// Whether a value, a key or a list's item may begin here.
    var isStart = true
    /// Whether nothing but indentation stands before it.
    var isIndentation = true
    /// Whether an entry begins here, not its value.
    var isEntry = true
    /// Whether only what a key may hold came since the entry began.
    var isKey = false
  }

  private mutating func scan(_ line: [Unicode.Scalar], number: Int) {
    var place = Place()
    var index = 0
    while index < line.count {
      let scalar = line[index]
      let next = index + 1 < line.count ? line[index + 1] : nil
      let before = index > 0 ? line[index - 1] : nil
      let source = Source.file(fileName, line: number, column: index + 1)
      if quote == nil, scalar == "#", before.map(\.isPlainBlank) ?? true {
        if before != nil, !place.isIndentation, next.map({ !$0.isPlainBlank && $0 != "#" }) ?? false
        {
          comments.append(
            Diagnostic(
              source, "YAML takes what stands from # on for a comment",
              hint: "put the whole text in quotes if it belongs to a name"))
        }
        return
      }
      if scalar.isUnseen(between: before, next) {
        defects.append(
          Diagnostic(
            source, "\(scalar.article) stands here, which nobody sees", hint: "take it out"))
      } else if let open = quote {
        index += close(open, scalar, next)
      } else {
        look(at: scalar, next, place, source)
        if place.isStart, scalar == "\"" || scalar == "'" {
          quote = scalar
          suspectCurlyEnd(of: line[(index + 1)...], scalar, number)
        }
        step(over: scalar, next, &place)
      }
      index += 1
    }
  }

  /// Leaves the quotation where it ends here; how many characters more belong to this one.
  private mutating func close(
    _ open: Unicode.Scalar, _ scalar: Unicode.Scalar, _ next: Unicode.Scalar?
  ) -> Int {
    if open == "\"", scalar == "\\" { return 1 }
    guard scalar == open else { return 0 }
    // A doubled apostrophe is one within the text.
    if open == "'", next == "'" { return 1 }
    quote = nil
    return 0
  }

  private mutating func look(
    at scalar: Unicode.Scalar, _ next: Unicode.Scalar?, _ place: Place, _ source: Source
  ) {
    if scalar.isOddBlank {
      guard place.isStart || next == "#" || next == ":" && place.isKey else { return }
      defects.append(
        Diagnostic(source, "\(scalar.article) stands here", hint: "write a plain one"))
    } else if scalar.isWideColon, place.isKey {
      defects.append(
        Diagnostic(
          source, "\(scalar.article) stands here, which ends no key",
          hint: "write : and a space"))
    } else if place.isIndentation, scalar.isOddDash, next.map(\.isPlainBlank) ?? false {
      defects.append(
        Diagnostic(
          source, "\(scalar.article) stands here, which begins no item of a list",
          hint: "write - and a space"))
    } else if place.isIndentation, scalar == "\t" {
      suspects.append(
        Diagnostic(source, "a tab stands here", hint: "YAML is indented by spaces alone"))
    } else if place.isStart, scalar.isCurlyQuote {
      suspects.append(Self.curly(source))
    }
  }

  /// A text that opens with a straight mark and closes with a curly one goes on to the next straight one.
  private mutating func suspectCurlyEnd(
    of rest: ArraySlice<Unicode.Scalar>, _ mark: Unicode.Scalar, _ number: Int
  ) {
    guard !rest.contains(mark), let curly = rest.lastIndex(where: \.isCurlyQuote) else { return }
    suspects.append(Self.curly(.file(fileName, line: number, column: curly + 1)))
  }

  private mutating func step(
    over scalar: Unicode.Scalar, _ next: Unicode.Scalar?, _ place: inout Place
  ) {
    let isBlank = scalar.isPlainBlank || scalar.isOddBlank
    let endsKey = scalar == ":" && (next.map { $0.isPlainBlank || $0.isOddBlank } ?? true)
    let isListMark = scalar == "-" && place.isStart && (next.map(\.isPlainBlank) ?? true)
    if "[{".unicodeScalars.contains(scalar), place.isStart {
      depth += 1
      (place.isEntry, place.isKey) = (true, false)
    } else if "]}".unicodeScalars.contains(scalar), depth > 0 {
      depth -= 1
      place.isStart = false
    } else if endsKey || scalar == "," && depth > 0 {
      place.isStart = true
      (place.isEntry, place.isKey) = (!endsKey, false)
    } else if !isBlank, !isListMark {
      place.isKey = (place.isStart && place.isEntry || place.isKey) && scalar.isOfKeys
      place.isStart = false
    }
    if !isBlank { place.isIndentation = false }
  }

  /// That a curly quotation mark stands where a straight one is needed.
  static func curly(_ source: Source) -> Diagnostic {
    Diagnostic(
      source, "curly quotes are no quotes in YAML", hint: "write straight ones, as in \"…\"")
  }
}

extension Unicode.Scalar {
  /// Whether the character is a blank that YAML knows.
  fileprivate var isPlainBlank: Bool { self == " " || self == "\t" }

  /// Whether it is a blank that YAML takes for a letter.
  fileprivate var isOddBlank: Bool { self != " " && properties.generalCategory == .spaceSeparator }

  fileprivate var isWideColon: Bool { ["\u{FF1A}", "\u{2236}", "\u{A789}"].contains(self) }

  /// Whether it is a dash or a bullet that word processors put before items of lists.
  fileprivate var isOddDash: Bool {
    self == "\u{2022}" || self != "-" && properties.generalCategory == .dashPunctuation
  }

  /// Whether a key of a plan may hold it.
  fileprivate var isOfKeys: Bool { isASCII && (properties.isAlphabetic || self == "-") }

  /// Whether it is a quotation mark of a printed text.
  var isCurlyQuote: Bool {
    switch value {
    case 0x2018...0x201F, 0x2039, 0x203A, 0xAB, 0xBB: true
    default: false
    }
  }

  /// Whether nobody sees the character here; within words of some scripts it joins letters.
  fileprivate func isUnseen(between before: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    switch value {
    case 0x200B, 0x2060, 0xFEFF, 0xAD, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x200C, 0x200D: (before?.isASCII ?? true) || (next?.isASCII ?? true)
    default: false
    }
  }

  /// The character's name with an article: "a no-break space".
  fileprivate var article: String {
    let name = properties.name?.lowercased() ?? "U+" + String(value, radix: 16, uppercase: true)
    return (name.first.map("aeio".contains) == true ? "an " : "a ") + name
  }
}
