/// The minutes at which stretches of one length begin.
struct StretchGrid {
  /// Minutes.
  let length: Int
  /// Minutes beyond full lengths at which stretches begin: 30 for hours from 9:30 on.
  let phase: Int
  /// What is added to stamps: a counter that always writes at three past the hour means the hour.
  private let shift: Int
  /// Whether a stamp that is a little early is meant for the next stretch.
  private let takesEarly: Bool

  /// The grid on which most of the stamps stand.
  ///
  /// - Parameters:
  ///   - minutes: The minutes after midnight of all stamps.
  ///   - length: The length of the stretches in minutes.
  ///   - takesEarly: Whether a stamp that is a little early is meant for the next stretch.
  init(_ minutes: [Int], length: Int, takesEarly: Bool) {
    self.length = length
    self.takesEarly = takesEarly
    var rows = [Int](repeating: 0, count: length)
    for minute in minutes { rows[minute % length] += 1 }
    let most = rows.indices.max { (rows[$0], -$0) < (rows[$1], -$1) } ?? 0
    guard rows[most] * 10 >= minutes.count * 6 else {
      (phase, shift) = (0, 0)
      return
    }
    if most <= length / 12 {
      (phase, shift) = (0, -most)
    } else if most >= length - length / 12 {
      (phase, shift) = (0, length - most)
    } else {
      (phase, shift) = (most, 0)
    }
  }

  /// The beginning of the stretch in which a stamp lies, and how many minutes it is off.
  ///
  /// A stray stamp lies where it lies, unless it is a little early.
  func start(of minute: Int) -> (start: Int, isOff: Bool) {
    let shifted = minute + shift
    let beyond = ((shifted - phase) % length + length) % length
    let floor = shifted - beyond
    guard beyond != 0 else { return (max(0, shifted), false) }
    let isEarly = takesEarly && length - beyond <= max(1, length / 12) && floor + length < 1440
    return (max(0, isEarly ? floor + length : floor), true)
  }
}
