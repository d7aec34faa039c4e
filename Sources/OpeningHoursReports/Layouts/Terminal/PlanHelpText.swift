public import OpeningHours

extension PlanHelp {
  /// The keys of a plan, or those that stand under one of them, a line each.
  public static func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading("The keys of a plan")
    page.paragraph("openhours help plan KEY shows one with examples.")
    page.space()
    page.add(entries)
    return page.text
  }
}

extension PlanHelp.Entry {
  /// What the key is for, how a plan writes it, and the keys under it.
  public func text(_ style: TextStyle) -> String {
    var page = TextPage(style)
    page.heading(name)
    page.paragraph(summary)
    page.paragraph("Left out: \(standard).")
    for example in examples { page.line("  " + example) }
    if !inner.isEmpty {
      page.heading("Keys under \(name)")
      page.add(inner)
    }
    return page.text
  }
}

extension TextPage {
  fileprivate mutating func add(_ entries: [PlanHelp.Entry]) {
    let width = (entries.map(\.name.count).max() ?? 0) + 4
    for entry in entries { self.entry("  " + entry.name, entry.summary, labelWidth: width) }
  }
}
