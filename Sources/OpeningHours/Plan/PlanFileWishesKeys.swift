import OpeningHoursTables

// What a plan says about its table of wishes that the table does not say itself.
extension PlanFileReader {
  /// What the cells hold, how many people were asked, and the hours of the parts of the day.
  mutating func readWishesOptions(_ demand: YAMLNode, sample: Int?) -> ShareTableOptions {
    var options = ShareTableOptions()
    options.sample = sample
    options.cells = readCells(demand["cells"])
    options.parts = readParts(demand["parts"])
    for key in ["cells", "parts"] where demand["wishes"] == nil {
      guard let node = demand[key] else { continue }
      report(
        node, "\(key) is about a table of wishes, and there is none",
        hint: "add  wishes: wishes.csv")
    }
    return options
  }

  mutating func readCells(_ node: YAMLNode?) -> ShareTableOptions.Cells? {
    guard let node, let word = text(node, of: "cells") else { return nil }
    if let cells = ShareTableOptions.Cells(rawValue: word) { return cells }
    let known = ShareTableOptions.Cells.allCases.map(\.rawValue)
    report(node, "\"\(word)\" is not what cells hold", hint: didYouMean(word, among: known))
    return nil
  }

  /// Parts of the day with their hours: `{ morning: 9-12, Nachmittag: 12-18 }`.
  private mutating func readParts(_ node: YAMLNode?) -> [DayPart: TimeSpan] {
    guard let node else { return [:] }
    var parts: [DayPart: TimeSpan] = [:]
    for (key, value) in pairs(of: node) {
      guard let name = text(key, of: "parts"), let hours = text(value, of: name) else { continue }
      guard let part = DayPart(named: name) else {
        let known = DayPart.allCases.map(\.rawValue)
        report(key, "\"\(name)\" is not a part of the day", hint: didYouMean(name, among: known))
        continue
      }
      let span = attempt(value) { () throws(TextError) in
        let spans = try TimeText.spans(hours, frame: .wholeDay)
        guard spans.count == 1 else {
          throw TextError("\(name) is one stretch of the day", hint: "write \(name): 9-12")
        }
        return spans[0]
      }
      guard let span else { continue }
      if parts.updateValue(span, forKey: part) != nil {
        report(key, "\"\(name)\" stands twice", hint: "a part of the day has one name here")
      }
    }
    return parts
  }
}
