public import OpeningHoursTables

/// Who decides about the hours and by when, and whom to ask, as far as a plan says so.
public struct DecisionProcess: Sendable, Hashable {
  /// What is decided.
  public var subject: PlanText?
  /// Who decides.
  public var body: PlanText?
  /// The last day for the decision.
  public var until: CalendarDate?
  /// Who wrote the report.
  public var author: PlanText?
  /// Who answers questions of those who decide.
  public var contact: PlanText?
  /// The day of the report.
  public var date: CalendarDate?
  /// Where the public may write to; nothing else of this is for a notice but days.
  public var publicContact: PlanText?
  /// The last day for that.
  public var publicUntil: CalendarDate?

  /// A process of which nothing is said.
  public init() {}

  /// The keys under `decision`, in the order in which a report answers them.
  enum Key: String, CaseIterable {
    case what, by, until, author, contact, date
    case writeTo = "write-to"
    case writeUntil = "write-until"
  }

  /// The texts by their keys.
  var texts: [(key: Key, text: PlanText)] {
    [
      (Key.what, subject), (.by, body), (.author, author), (.contact, contact),
      (.writeTo, publicContact),
    ].compactMap { key, text in text.map { (key: key, text: $0) } }
  }
}

extension PlanFileReader {
  /// What stands under `decision`.
  mutating func readDecision() -> DecisionProcess {
    var process = DecisionProcess()
    guard let node = document.root["decision"] else { return process }
    for (keyNode, value) in pairs(of: node) {
      let name = keyNode.scalar?.string ?? ""
      guard let key = DecisionProcess.Key(rawValue: name) else {
        report(
          keyNode, "unknown key \"\(name)\" in decision",
          hint: didYouMean(name, among: DecisionProcess.Key.allCases.map(\.rawValue)))
        continue
      }
      switch key {
      case .what: process.subject = readStated(value, key.rawValue)
      case .by: process.body = readStated(value, key.rawValue)
      case .until: process.until = readDate(value, key)
      case .author: process.author = readStated(value, key.rawValue)
      case .contact: process.contact = readStated(value, key.rawValue)
      case .date: process.date = readDate(value, key)
      case .writeTo: process.publicContact = readStated(value, key.rawValue)
      case .writeUntil: process.publicUntil = readDate(value, key)
      }
    }
    checkPublicDate(process, node)
    return process
  }

  private mutating func readDate(_ node: YAMLNode, _ key: DecisionProcess.Key) -> CalendarDate? {
    guard let text = text(node, of: key.rawValue) else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    report(node, "\"\(text)\" is no day of the calendar", hint: "write 2027-01-04")
    return nil
  }

  /// Reports a day for the public that nobody can keep to.
  private mutating func checkPublicDate(_ process: DecisionProcess, _ node: YAMLNode) {
    guard let date = process.publicUntil, let place = node["write-until"] else { return }
    if node["write-to"] == nil {
      report(
        place, "write-until says until when to write, and nothing says where to",
        hint: "add  write-to: hours@library.example")
    }
    if let until = process.until, date > until {
      report(
        place, "the public may write until \(date), after the decision, which is due by \(until)",
        hint: "choose an earlier day, or a later one for until")
    }
  }
}
