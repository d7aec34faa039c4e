/// How strongly a kind of people stands among those who answered, against its part of all people.
public struct Representation: Sendable, Hashable {
  /// The column of the survey that tells kinds of people apart.
  public let column: String
  /// The value that the kind shares, as the margins write it.
  public let value: String
  /// Its part of the respondents who state one of the known values, 0...1, before any weighting.
  public let answered: Double
  /// Its part of all people by the margins, 0...1.
  public let expected: Double

  /// How much greater its part of the answers is than of all people; below 0 where it is smaller.
  public var excess: Double { answered - expected }
}

extension Survey {
  /// How strongly each category of known margins stands among the respondents that count, in the order of
  /// the margins; columns that the survey has not are left out.
  func representation(by margins: Margins) -> [Representation] {
    margins.columns.flatMap { column -> [Representation] in
      guard let place = segmentNames.firstIndex(where: { folded($0) == folded(column.name) }) else {
        return []
      }
      let members = members(byColumn: place)
      let counts = column.categories.map { category in
        Double(members[folded(category.value)]?.count ?? 0)
      }
      let (stated, people) = (
        counts.reduce(0, +), column.categories.reduce(0) { $0 + $1.target }
      )
      guard stated > 0, people > 0 else { return [] }
      return zip(column.categories, counts).map { category, count in
        Representation(
          column: segmentNames[place], value: category.value, answered: count / stated,
          expected: category.target / people)
      }
    }
  }
}

extension Survey {
  /// The respondents that count, in order, by what they say in a segment column, compared as people compare
  /// words; "" for those who say nothing.
  func members(byColumn place: Int) -> [String: [Int]] {
    // There are few different words, and folding one takes longer than looking it up.
    var plain: [String: String] = [:]
    var members: [String: [Int]] = [:]
    for (number, respondent) in respondents.enumerated() where respondent.weight > 0 {
      let word = respondent.segments[place]
      let known = plain[word] ?? folded(word)
      plain[word] = known
      members[known, default: []].append(number)
    }
    return members
  }
}
