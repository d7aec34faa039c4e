/// Decides which number of the dates of a file comes first.
struct DateOrders {
  private var possible = Set(DateOrder.allCases)
  private var isOpen = false
  private var first: (text: String, row: Int, column: Int)?
  private var seen: Set<String> = []

  /// Takes note of a date, of which only the day matters.
  mutating func add(_ text: String, row: Int, column: Int) {
    let date = StampParser.parts(of: text)?.date ?? text
    guard seen.insert(date).inserted, let written = WrittenDate(date), !written.orders.isEmpty
    else { return }
    if first == nil { first = (text, row, column) }
    possible.formIntersection(written.orders)
    if !written.isClear { isOpen = true }
  }

  /// The order: what was said, or what all dates allow.
  func decided(
    _ stated: DateOrder?, in sheet: CountsSheet
  ) throws(InputErrors) -> DateOrder {
    if let stated { return stated }
    guard possible.count != 1 else { return possible.first ?? .dayFirst }
    guard isOpen || possible.isEmpty, let first else { return .dayFirst }
    let orders = DateOrder.allCases.filter { possible.contains($0) }.map(\.rawValue)
    throw InputErrors([
      Diagnostic(
        sheet.table.source(row: first.row, column: first.column),
        possible.isEmpty
          ? "the dates are in no one order"
          : "\"\(first.text)\" may have the day or the month first",
        hint: "say which with --dates "
          + (orders.isEmpty ? "dmy or --dates mdy" : orders.joined(separator: " or --dates ")))
    ])
  }
}
