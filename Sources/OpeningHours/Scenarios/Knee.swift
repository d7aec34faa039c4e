/// Where a trade-off curve bends most.
public enum Knee {
  /// The place of the point farthest above the straight line from the first to the last point, with
  /// both axes scaled to 1 (Satopaa, Albrecht, Irwin & Raghavan 2011, "Finding a Kneedle in a
  /// Haystack").
  ///
  /// - Parameter points: The points in rising order of what is spent.
  /// - Returns: The first such place; nothing where no point lies above the line.
  public static func place(in points: [(spent: Double, gained: Double)]) -> Int? {
    guard let first = points.first, let last = points.last, last.spent > first.spent,
      last.gained > first.gained
    else { return nil }
    var best: (place: Int, height: Double)?
    for (place, point) in points.enumerated() {
      let along = (point.spent - first.spent) / (last.spent - first.spent)
      let up = (point.gained - first.gained) / (last.gained - first.gained)
      // Rounding must not make a knee of a straight line.
      if up - along > max(best?.height ?? 0, 1e-9) { best = (place, up - along) }
    }
    return best?.place
  }
}
