/// The words with which ratings are written in English, German and Latvian, and their order.
///
/// A word is a base ("satisfied") behind a degree ("very"); its rank is above 0 where it is favourable.
enum RatingWords {
  /// What a word means.
  struct Meaning: Hashable {
    /// Its place among all words of the question: the greater, the more important or satisfied.
    let rank: Int
    /// The language, as an index.
    let language: Int
  }

  /// The meaning of an answer; nothing where it is not known.
  static func meaning(of answer: String, _ question: RatingQuestion) -> Meaning? {
    let text = plain(answer)
    for (number, language) in languages.enumerated() {
      if language.neutral.contains(text) { return Meaning(rank: 0, language: number) }
      let bases = question == .importance ? language.importance : language.satisfaction
      // A negative word may end in a positive one: "not important", "ne apmierināts".
      if let degree = degree(of: text, bases.negative), let rank = language.degrees[degree] {
        return Meaning(rank: -rank, language: number)
      }
      guard let degree = degree(of: text, bases.positive) else { continue }
      if let rank = language.degrees[degree] ?? language.denials[degree] {
        return Meaning(rank: rank, language: number)
      }
    }
    return nil
  }

  /// Whether an answer is a word of some scale whose order is known.
  static func isKnown(_ answer: String) -> Bool {
    isNoAnswer(answer) || RatingQuestion.allCases.contains { meaning(of: answer, $0) != nil }
  }

  /// Whether an answer says that somebody gives none.
  static func isNoAnswer(_ answer: String) -> Bool { noAnswers.contains(plain(answer)) }

  /// The words of an answer without a number before them or behind them, as in "5 - very satisfied".
  private static func plain(_ answer: String) -> String {
    let words = folded(answer).split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    return words.filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
      .replacing("’", with: "'")
  }

  /// What stands before one of some bases; nothing where the text ends in none of them.
  private static func degree(of text: String, _ bases: [String]) -> String? {
    for base in bases {
      if text == base { return "" }
      if text.hasSuffix(" " + base) { return String(text.dropLast(base.count + 1)) }
    }
    return nil
  }

  private typealias Bases = (positive: [String], negative: [String])

  private struct Language {
    let importance: Bases
    let satisfaction: Bases
    let degrees: [String: Int]
    /// Degrees that turn a favourable word round.
    let denials: [String: Int]
    let neutral: Set<String>
  }

  /// Folded, as `folded` writes them.
  private static let languages = [
    Language(
      importance: (["important", "yes"], ["unimportant", "no"]),
      satisfaction: (
        ["satisfied", "yes"], ["dissatisfied", "unsatisfied", "no"]
      ),
      degrees: [
        "completely": 40, "extremely": 40, "fully": 40, "totally": 40, "very": 30, "": 20,
        "mostly": 15, "largely": 15, "rather": 10, "fairly": 10, "somewhat": 10, "quite": 10,
      ],
      denials: ["not at all": -40, "not": -20, "not very": -10, "not so": -10, "less": -10],
      neutral: [
        "neutral", "neither", "neither nor", "neither satisfied nor dissatisfied",
        "neither important nor unimportant", "neither dissatisfied nor satisfied",
        "neither unimportant nor important", "undecided",
      ]),
    Language(
      importance: (["wichtig", "ja"], ["unwichtig", "nein"]),
      satisfaction: (["zufrieden", "ja"], ["unzufrieden", "nein"]),
      degrees: [
        "vollig": 40, "voll und ganz": 40, "vollkommen": 40, "ausserst": 40, "sehr": 30, "": 20,
        "uberwiegend": 15, "grosstenteils": 15, "eher": 10, "ziemlich": 10,
      ],
      denials: [
        "uberhaupt nicht": -40, "gar nicht": -40, "nicht": -20, "eher nicht": -10,
        "nicht so": -10, "nicht sehr": -10, "weniger": -10,
      ],
      neutral: [
        "neutral", "teils teils", "weder noch", "weder zufrieden noch unzufrieden",
        "weder wichtig noch unwichtig", "unentschieden",
      ]),
    Language(
      importance: (
        ["svarigs", "svariga", "svarigi", "ja"], ["nesvarigs", "nesvariga", "nesvarigi", "ne"]
      ),
      satisfaction: (
        ["apmierinats", "apmierinata", "apmierinati", "ja"],
        ["neapmierinats", "neapmierinata", "neapmierinati", "ne"]
      ),
      degrees: [
        "pilniba": 40, "pilnigi": 40, "loti": 30, "": 20, "parsvara": 15, "visuma": 15,
        "drizak": 10, "diezgan": 10,
      ],
      denials: [
        "nemaz nav": -40, "nav": -20, "ne visai": -10, "ne parak": -10, "ne tik": -10,
        "drizak nav": -10, "mazak": -10,
      ],
      neutral: [
        "neitrali", "neitrals", "neitrala", "ne apmierinats ne neapmierinats",
        "ne apmierinata ne neapmierinata", "ne svarigs ne nesvarigs", "ne svarigi ne nesvarigi",
        "gan ja gan ne",
      ]),
  ]

  private static let noAnswers: Set<String> = [
    "don't know", "dont know", "do not know", "no answer", "no opinion", "can't say", "not sure",
    "n a", "weiss nicht", "weiss ich nicht", "keine angabe", "keine antwort", "keine meinung",
    "kann ich nicht sagen", "k a", "nezinu", "gruti pateikt", "nav atbildes", "nav viedokla",
  ]
}
