/// A factor for the respondents of a segment.
public struct SegmentWeight: Sendable, Hashable {
  /// The segment as it was written: "students", or "age:18-25" with its column.
  public let segment: String
  /// What the weights of its respondents are multiplied by.
  public let factor: Double
  /// Where it is stated.
  public let source: Source

  /// A factor for a segment.
  public init(segment: String, factor: Double, source: Source) {
    self.segment = segment
    self.factor = factor
    self.source = source
  }
}

extension Survey {
  /// The survey with the weights of some segments multiplied.
  ///
  /// A segment is named by its value ("students"), or by column and value ("age:18-25") where several
  /// columns have the value; upper case and accents do not matter.
  ///
  /// - Throws: `InputErrors` for a value that nobody has or that several columns have, and for
  ///   weights that sum to nothing.
  public func weighted(by weights: [SegmentWeight]) throws(InputErrors) -> Survey {
    var problems: [Diagnostic] = []
    var factors = respondents.map { _ in 1.0 }
    for weight in weights {
      do {
        let (column, value) = try segment(named: weight.segment)
        for (number, respondent) in respondents.enumerated()
        where folded(respondent.segments[column]) == value {
          factors[number] *= weight.factor
        }
      } catch {
        problems.append(error.at(weight.source))
      }
    }
    let weighted = reweighted(zip(respondents, factors).map { $0.weight * $1 })
    if problems.isEmpty, let last = weights.last, weighted.totalWeight <= 0 {
      problems.append(
        Diagnostic(
          last.source, "with these weights nobody counts any more",
          hint: "leave at least one segment with a factor above 0"))
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    return weighted
  }

  /// What is said of each respondent by her segments: the least of several values.
  ///
  /// - Parameter stated: A value for each of some segments, named as in ``weighted(by:)``.
  /// - Returns: A value for each respondent, in their order; nothing for who is of none of the segments.
  /// - Throws: `InputErrors` for a segment that nobody has or that several columns have.
  package func leastValues(
    _ stated: [(segment: String, value: Int, source: Source)]
  ) throws(InputErrors) -> [Int?] {
    var problems: [Diagnostic] = []
    var least: [Int?] = respondents.map { _ in nil }
    for (name, said, source) in stated {
      do {
        let (column, value) = try segment(named: name)
        for (number, respondent) in respondents.enumerated()
        where folded(respondent.segments[column]) == value {
          least[number] = min(least[number] ?? said, said)
        }
      } catch {
        problems.append(error.at(source))
      }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    return least
  }

  /// The same respondents with other weights, in their order.
  package func reweighted(_ weights: [Double]) -> Survey {
    Survey(
      slots: slots, segmentNames: segmentNames,
      respondents: zip(respondents, weights).map { respondent, weight in
        Respondent(
          id: respondent.id, segments: respondent.segments, weight: weight,
          ticked: respondent.ticked, unseen: respondent.unseen)
      })
  }

  /// Whether a text names a segment that some respondent is of, be it in several columns.
  package func hasSegment(named text: String) -> Bool {
    !segments(named: text, among: valuesOfSegments).isEmpty
  }

  /// The values of each segment column.
  private var valuesOfSegments: [[String]] {
    segmentNames.indices.map { column in
      Set(respondents.map { $0.segments[column] }).sorted()
    }
  }

  /// The columns and the folded value that a text may name.
  private func segments(
    named text: String, among values: [[String]]
  ) -> [(column: Int, value: String)] {
    func matches(_ text: String, in columns: [Int]) -> [(column: Int, value: String)] {
      columns.compactMap { column in
        values[column].contains { folded($0) == folded(text) } ? (column, folded(text)) : nil
      }
    }
    let all = Array(segmentNames.indices)
    let found = matches(text, in: all)
    // A colon may part column and value, or belong to the value.
    guard found.isEmpty, let colon = text.firstIndex(of: ":") else { return found }
    let named = all.filter { folded(segmentNames[$0]) == folded(text[..<colon]) }
    return matches(String(text[text.index(after: colon)...]), in: named)
  }

  /// The column and the folded value that a text names.
  private func segment(named text: String) throws(TextError) -> (column: Int, value: String) {
    guard !segmentNames.isEmpty else {
      throw TextError(
        "the respondents have no segments", hint: "keep segment columns in the table of respondents"
      )
    }
    let values = valuesOfSegments
    let found = segments(named: text, among: values)
    guard let first = found.first else {
      let known = Set(values.joined()).filter { !$0.isEmpty }.sorted()
      throw TextError(
        "no respondent is of the segment \"\(text)\"",
        hint: suggestion(for: text, among: known).map { "did you mean \($0)?" }
          ?? (known.count <= 12
            ? "known: \(known.joined(separator: ", "))"
            : "columns: \(segmentNames.joined(separator: ", "))"))
    }
    guard found.count == 1 else {
      let columns = found.map { segmentNames[$0.column] }
      throw TextError(
        "\"\(text)\" is a value of \(columns.joined(separator: " and of "))",
        hint: "say which, as in \(columns[0]):\(text)=2")
    }
    return first
  }
}

extension Survey {
  /// How many people the weights stand for.
  public var totalWeight: Double { respondents.reduce(0) { $0 + $1.weight } }

  /// How many respondents of equal weight would tell as much: (sum of weights)² / sum of squares
  /// (Kish 1965, *Survey Sampling*, section 11.7).
  public var effectiveSampleSize: Double { effectiveSampleSize { _ in true } }

  /// How many respondents of equal weight would tell as much as some of these do.
  package func effectiveSampleSize(where counts: (Respondent) -> Bool) -> Double {
    var (sum, squares) = (0.0, 0.0)
    for respondent in respondents where counts(respondent) {
      sum += respondent.weight
      squares += respondent.weight * respondent.weight
    }
    return squares > 0 ? sum * sum / squares : 0
  }

  /// By what factor unequal weights widen the variance: respondents that count / effective sample
  /// size, 1 where all weigh alike (Kish 1992, "Weighting for unequal P_i").
  public var designEffect: Double {
    let counting = respondents.count { $0.weight > 0 }
    return effectiveSampleSize > 0 ? Double(counting) / effectiveSampleSize : 1
  }
}
