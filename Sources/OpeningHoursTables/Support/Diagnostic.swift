/// One thing that is wrong, or odd, in what was read: the place first, then the thing, then the hint.
///
/// Messages are lower case without a full stop, as in
/// `wishes.csv:14:3: "28 x" is not a share; write 28 % or 0.28`.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
  /// Where it stands.
  public let source: Source
  /// What is wrong, with the offending text.
  public let message: String
  /// What to do about it.
  public let hint: String?

  /// A message at a place.
  public init(_ source: Source, _ message: String, hint: String? = nil) {
    self.source = source
    self.message = message
    self.hint = hint
  }

  /// The message in one line.
  ///
  /// What the input contains cannot steer a terminal: what is unprintable is written as escapes.
  public var description: String {
    "\(source): \(shortMessage)".printable + (hint.map { "; \($0.printable)" } ?? "")
  }

  /// The message without the middle of what is too long to be read.
  private var shortMessage: String {
    message.count <= 400 ? message : "\(message.prefix(200)) ... \(message.suffix(150))"
  }
}

/// Everything that is wrong with the input, all at once and in reading order.
public struct InputErrors: Error, Sendable, Hashable, CustomStringConvertible {
  /// The problems; never empty.
  public let diagnostics: [Diagnostic]

  /// Collects problems into one error.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// The messages, a line each.
  public var description: String {
    diagnostics.map(\.description).joined(separator: "\n")
  }
}

extension [Diagnostic] {
  /// By line and column; what concerns the whole file first; otherwise as they came.
  package var inReadingOrder: [Diagnostic] {
    inReadingOrder(of: \.source)
  }
}

extension Sequence {
  /// By the line and column of a source; what concerns the whole file first; otherwise as they came.
  func inReadingOrder(of source: (Element) -> Source) -> [Element] {
    enumerated().sorted {
      (source($0.element).readingOrder, $0.offset) < (source($1.element).readingOrder, $1.offset)
    }.map(\.element)
  }
}

extension Source {
  /// The place as one number; a column never reaches a billion, since a file is at most 1 GiB.
  package var readingOrder: Int {
    switch self {
    case .file(_, let line, let column): (line ?? 0) << 31 + (column ?? 0)
    case .cell(_, _, let row, let column): row << 31 + column
    case .flag, .preset, .standard: 0
    }
  }
}

extension Diagnostic {
  /// A name that is not among those known; the hint names the nearest one.
  public static func unknown(
    _ name: String, _ kind: String, at source: Source, among known: [String]
  ) -> Diagnostic {
    Diagnostic(
      source, "unknown \(kind) \"\(name)\"",
      hint: suggestion(for: name, among: known).map { "did you mean \($0)?" })
  }
}
