/// The candidate nearest to what was typed, for "did you mean".
///
/// Nearness is the Levenshtein distance without regard to case, with two neighbours that changed
/// places as one difference ("opne"); a candidate counts when at most a third of its letters (at
/// least one) differ.
package func suggestion(for text: String, among candidates: some Sequence<String>) -> String? {
  let typed = letters(of: text)
  guard typed.count <= 64 else { return nil }
  let near = candidates.compactMap { candidate -> (distance: Int, text: String)? in
    let letters = letters(of: candidate)
    let most = max(1, letters.count / 3)
    // Letters more or fewer are differences; a file may have thousands of words that are unknown.
    guard abs(letters.count - typed.count) <= most else { return nil }
    let found = distance(typed, letters)
    return found <= most ? (found, candidate) : nil
  }
  return near.min { $0.distance < $1.distance }?.text
}

private func letters(of text: String) -> [Unicode.Scalar] {
  Array(text.lowercased().unicodeScalars)
}

/// The hint "did you mean X?" or, when nothing is near, the list of what is known.
package func didYouMean(_ text: String, among candidates: [String]) -> String {
  if candidates.isEmpty { return "there is none" }
  if let near = suggestion(for: text, among: candidates) { return "did you mean \(near)?" }
  return "known: " + candidates.joined(separator: ", ")
}

private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var previous = Array(0...right.count)
  var beforePrevious = previous
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      current.append(
        min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (letter == other ? 0 : 1)))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        current[column + 1] = min(current[column + 1], beforePrevious[column - 1] + 1)
      }
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
