/// Time stamps as Unix counts them.
enum UnixTime {
  /// Seconds since 1970 in UTC of a number of 10 digits (seconds) or 13 (thousandths), 2001 to 2100.
  static func seconds(_ text: String) -> Int? {
    guard text.count == 10 || text.count == 13, let number = Int(text) else { return nil }
    let seconds = text.count == 10 ? number : number / 1000
    return (1_000_000_000..<4_102_444_800).contains(seconds) ? seconds : nil
  }
}
