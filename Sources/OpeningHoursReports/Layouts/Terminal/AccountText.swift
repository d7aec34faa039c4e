import OpeningHours
import OpeningHoursTables

// What is said of files that were written, a line or a few.

extension InitReport {
  /// The account as text, with the command to go on with.
  public func text(_ language: Language = .english) -> String {
    let words = language.phrases.files
    return
      (files.map(words.wrote) + gaps.map(words.toFillIn)
      + [words.next("openhours propose \(ShellText.quoted(plan))")]).map { $0 + "\n" }.joined()
  }
}

extension ModelReport {
  /// The account as text: one sentence.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    style.account(
      language.phrases.files.program(
        file, language.numbers.grouped(variableCount),
        language.numbers.grouped(rowCount)))
  }
}

extension ExportReport {
  /// The account as text: one sentence.
  public func text(_ style: TextStyle, _ language: Language = .english) -> String {
    style.account(
      language.phrases.files.week(
        file, isToday: week == .today, from.map(language.beginning),
        language.hours(schedule.openMinutes)))
  }
}

extension TextStyle {
  /// A sentence, with lines after the first indented.
  fileprivate func account(_ sentence: String) -> String {
    var page = TextPage(self)
    page.paragraph(sentence, hanging: 2)
    return page.text
  }
}

extension WrittenReport {
  /// An account of the written file in one line, in the language of the report.
  public func account(bytes: Int, file: String) -> String {
    let language = document.language
    return language.phrases.files.report(
      file, language.numbers.oneDecimal(Double(bytes) / 1000))
  }
}
