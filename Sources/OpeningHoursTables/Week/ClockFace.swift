/// The clock that hours are written in where they carry neither am nor pm.
public enum ClockFace: String, CaseIterable, Sendable, Hashable {
  /// After 12 comes 1: in a list from 9 on, `1-2` is in the afternoon.
  case twelveHours = "12"
  /// After 12 comes 13: `1-2` is at night.
  case twentyFourHours = "24"
}
