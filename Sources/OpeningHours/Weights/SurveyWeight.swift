/// The part of all the weight that one survey has, 0...1: a fraction, so that flips are told exactly.
public struct SurveyWeight: Sendable, Hashable, Comparable {
  /// The upper number, from 0 to the lower one.
  public let numerator: Int
  /// The lower number, above 0; the two have no common divisor.
  public let denominator: Int

  /// No weight.
  static let none = SurveyWeight(0, of: 1)
  /// All the weight.
  static let all = SurveyWeight(1, of: 1)

  /// A fraction in lowest terms.
  init(_ numerator: Int, of denominator: Int) {
    precondition((0...denominator).contains(numerator) && denominator > 0)
    var (divisor, rest) = (denominator, numerator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// The weight as a number, 0...1.
  public var value: Double { Double(numerator) / Double(denominator) }

  /// Orders weights by their size.
  public static func < (left: SurveyWeight, right: SurveyWeight) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

/// What a week is worth at each weight of a survey: a line between two whole numbers.
struct WorthLine: Sendable, Hashable {
  /// What it is worth where the survey has no weight, in thousandths.
  let without: Int
  /// What it is worth where the survey has all of it, in thousandths.
  let alone: Int

  private var slope: Int { alone - without }

  /// The worth at a weight, times the weight's denominator.
  func worth(at weight: SurveyWeight) -> Int {
    (weight.denominator - weight.numerator) * without + weight.numerator * alone
  }

  /// Where a line that rises more gets above this one; nothing where that is not before 1.
  fileprivate func crossing(_ other: WorthLine) -> SurveyWeight? {
    let (behind, faster) = (without - other.without, other.slope - slope)
    guard faster > 0, behind >= 0, behind < faster else { return nil }
    return SurveyWeight(behind, of: faster)
  }

  /// The lines that are the greatest somewhere between 0 and 1 over more than a point, from 0 on, by their
  /// places, each with the weight from which on it is; of equal lines the first.
  static func envelope(_ lines: [WorthLine]) -> [(place: Int, from: SurveyWeight)] {
    let first = lines.indices.max { left, right in
      (lines[left].without, lines[left].alone, -left)
        < (lines[right].without, lines[right].alone, -right)
    }
    guard var place = first else { return [] }
    var pieces = [(place: place, from: SurveyWeight.none)]
    while true {
      let crossings = lines.indices.compactMap { other in
        lines[place].crossing(lines[other]).map { (place: other, from: $0) }
      }
      let next = crossings.min { left, right in
        left.from == right.from
          ? (-lines[left.place].slope, left.place) < (-lines[right.place].slope, right.place)
          : left.from < right.from
      }
      guard let next else { return pieces }
      place = next.place
      pieces.append(next)
    }
  }
}
