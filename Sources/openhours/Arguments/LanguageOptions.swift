public import ArgumentParser
public import OpeningHoursReports

/// The language of an answer.
struct LanguageOptions: ParsableArguments {
  @Option(name: .long, help: .init("The language of the answer: en, de or lv.", valueName: "code"))
  var language: [Language] = []

  func validate() throws {
    if language.count > 1 { throw ValidationError("--language stands twice") }
  }

  /// The words that state the language.
  var words: [String] { language.flatMap { ["--language", $0.rawValue] } }

  /// The language that was chosen, English where none was.
  var chosen: Language { language.first ?? .english }
}

extension Language: ExpressibleByArgument {}
