/// The candidate nearest to what was typed, for "did you mean".
///
/// Nearness is the Levenshtein distance without regard to case, with two neighbours that changed
/// places as one difference ("opne"); a candidate counts when at most a third of its letters (at
/// least one) differ.
package func suggestion(for text: String, among candidates: some Sequence<String>) -> String? {
  let typed = Array(text.lowercased())
  guard typed.count <= 64 else { return nil }
  let ranked = candidates.map { (distance(typed, Array($0.lowercased())), $0) }
  guard let best = ranked.min(by: { $0.0 < $1.0 }) else { return nil }
  return best.0 <= max(1, best.1.count / 3) ? best.1 : nil
}

/// The hint "did you mean X?" or, when nothing is near, the list of what is known.
package func didYouMean(_ text: String, among candidates: [String]) -> String {
  if candidates.isEmpty { return "there is none" }
  if let near = suggestion(for: text, among: candidates) { return "did you mean \(near)?" }
  return "known: " + candidates.joined(separator: ", ")
}

private func distance(_ left: [Character], _ right: [Character]) -> Int {
  var previous = Array(0...right.count)
  var beforePrevious = previous
  for (row, character) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      current.append(
        min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (character == other ? 0 : 1)))
      if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
        current[column + 1] = min(current[column + 1], beforePrevious[column - 1] + 1)
      }
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
