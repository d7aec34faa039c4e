extension ExportKind {
  /// Whether bytes are a file that openhours wrote in this format.
  ///
  /// A calendar is ours by the mark of the program that it carries. The other formats have no place
  /// for a mark: a file is ours if it is, byte for byte, what openhours writes for the week that it
  /// states. A file to which somebody added something is no longer ours, and a sentence anybody may have
  /// written.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - sign: The format of the sign that is to be written instead of a sentence, if one is.
  /// - Returns: Whether the file may be replaced without a word.
  public func isOurs(_ bytes: [UInt8], sign: ReportFormat? = nil) -> Bool {
    if let sign { return sign.isOurs(bytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return switch self {
    case .osm: OSMText.isOurs(text)
    case .jsonld: StructuredData.isOurs(text)
    case .ics: CalendarFile.isOurs(text)
    case .google: BusinessProfile.isOurs(text)
    case .csv: HoursTable.isOurs(text)
    case .poster: false
    }
  }
}
