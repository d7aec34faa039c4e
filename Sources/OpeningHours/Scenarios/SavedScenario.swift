public import OpeningHoursTables

/// A what-if as a new scenario of the plan file that it was asked of.
public struct SavedScenario: Sendable {
  /// The scenario's name.
  public let name: String
  /// The lines that it adds to the file, each ended.
  public let text: String
  /// The number of the first of these lines in the new file, from 1.
  public let line: Int
  /// The whole of the new file.
  public let fileText: String
}

extension Plan {
  /// What the flags change, as a new scenario in the text of the plan file.
  ///
  /// Nothing else in the text changes, not even a space. What comes out has been read back: under the
  /// new scenario the same rules hold as under the flags, and under all others the same as before.
  ///
  /// - Parameters:
  ///   - name: The scenario's name.
  ///   - bytes: The plan file as it is now.
  /// - Returns: The scenario and the new text.
  /// - Throws: `InputErrors` for a name that cannot be used, where there is nothing to save, and where
  ///   the text has no place for it; the message then says what to paste by hand.
  public func saved(as name: String, in bytes: [UInt8]) throws(InputErrors) -> SavedScenario {
    let source = Source.flag("--save-as \(name)")
    if let problem = problem(withName: name) {
      throw InputErrors([problem.at(source)])
    }
    let entries = try file.entries(scenario: scenario, flags: flags)
    let inOneLine = "\(YAMLText.quoted(name)): \(YAMLText.map(entries).flow)"
    func refusal(_ message: String) -> InputErrors {
      InputErrors([
        Diagnostic(source, message, hint: "add to the scenarios by hand:  \(inOneLine)")
      ])
    }
    let document = try YAMLDocument(bytes: bytes, fileName: file.fileName)
    let place: ScenarioPlace
    do {
      place = try ScenarioPlace(in: document, of: bytes)
    } catch {
      throw refusal("\(file.fileName):\(error.line): \(error.message)")
    }
    let saved = SavedScenario(name: name, entries: entries, place: place, in: bytes)
    guard let new = try? PlanFile(bytes: Array(saved.fileText.utf8), fileName: file.fileName),
      isKept(in: new.knowingTeam(of: file), as: name)
    else { throw refusal("\(file.fileName) cannot be added to without changing what it says") }
    return saved
  }

  private func problem(withName name: String) -> TextError? {
    if flags.isEmpty {
      return TextError("there is nothing to save", hint: "add what-if flags, as in --open thu=9-20")
    }
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard isPlain, name.first?.isLetter == true else {
      return TextError(
        "\"\(name)\" is not a plain word", hint: "begin with a letter and use letters, digits and -"
      )
    }
    if ["today", "best"].contains(name) {
      return TextError("\"\(name)\" is built in and cannot name a scenario")
    }
    guard let other = file.scenarios.first(where: { $0.name == name }) else { return nil }
    return TextError(
      "there is a scenario \"\(name)\" at \(other.source)", hint: "choose another name")
  }

  /// Whether a new file says under a scenario what this plan says, and otherwise what it said before.
  private func isKept(in new: PlanFile, as name: String) -> Bool {
    func meaning(_ file: PlanFile, _ scenario: String?) -> PlanMeaning? {
      (try? file.plan(scenario: scenario))?.meaning
    }
    return new.scenarioNames.filter { $0 != name } == file.scenarioNames
      && new.today == today && new.grid == grid && meaning(new, name) == self.meaning
      && ([nil] + file.scenarioNames).allSatisfy { meaning(new, $0) == meaning(file, $0) }
  }
}

extension SavedScenario {
  /// The widest line that is written.
  private static let mostColumns = 100

  fileprivate init(
    name: String, entries: [(key: String, value: YAMLText)], place: ScenarioPlace,
    in bytes: [UInt8]
  ) {
    self.name = name
    let short = "\(place.indent)\(YAMLText.quoted(name)): \(YAMLText.map(entries).flow)"
    let scenario =
      short.count <= Self.mostColumns
      ? [short]
      : ["\(place.indent)\(YAMLText.quoted(name)):"]
        + entries.map { "\(place.indent)  \($0.key): \($0.value.flow)" }
    // Lines end as the file's do.
    let ending = bytes.contains(13) ? "\r\n" : "\n"
    text = ([place.heading].compactMap(\.self) + scenario).map { $0 + ending }.joined()
    line = place.linesBefore + 1
    let lines = ScenarioPlace.lines(of: bytes)
    let before = lines.prefix(place.linesBefore)
    let length = before.reduce(0) { $0 + $1.count } + before.count
    let isEnded = length <= bytes.count
    let start = bytes.prefix(length) + (isEnded ? [] : Array(ending.utf8))
    fileText = String(decoding: start + Array(text.utf8) + bytes.dropFirst(length), as: UTF8.self)
  }
}
