import OpeningHoursTables

/// What was understood, assumed or left out while a table was read.
protocol ReadingPhrases: Sendable {
  /// A note, without a full stop and without its place.
  func note(_ note: ReadingNote.Statement) -> String
}
