/// Puts the headings of a column together from several rows, in the form `Question [9-10][Monday]`
/// that the readers of questions know.
enum MultiRowHeadings {
  /// A heading of Qualtrics, or the second one of SurveyMonkey: `When? - Monday`, `When? - 9-10 - Mon`.
  ///
  /// Labels are looked for from the end, since hours may contain the dash that parts them.
  static func bracketed(_ heading: String) -> String {
    var rest = heading.trimmed
    var labels: [String] = []
    while labels.count < 2, let (front, label) = lastLabel(of: rest) {
      labels.insert(label, at: 0)
      rest = front
    }
    for remark in choiceRemarks where rest.lowercased().hasSuffix(remark) {
      rest = String(rest.dropLast(remark.count)).trimmed
    }
    return rest + (labels.isEmpty ? "" : " ") + labels.map { "[\($0)]" }.joined()
  }

  /// The longest end of a heading behind a dash that names a day or hours, and what is before it.
  private static func lastLabel(of heading: String) -> (front: String, label: String)? {
    let dashes = heading.indices.filter { index in
      let next = heading.index(after: index)
      return index > heading.startIndex && next < heading.endIndex && heading[next] == " "
        && (heading[index] == ":"
          || "-–".contains(heading[index]) && heading[heading.index(before: index)] == " ")
    }
    // The longest end that is a label wins, so that "9 - 10" stays whole.
    for index in dashes {
      let label = heading[heading.index(after: index)...].trimmed
      let read = SlotLabel(option: label)
      guard read.strayWord == nil, read.day != nil || read.hours != nil else { continue }
      return (heading[..<index].trimmed, label)
    }
    return nil
  }

  private static let choiceRemarks = [
    "- selected choice", "- ausgewählte auswahl", "- ausgewählte option", "- response",
  ]
}
