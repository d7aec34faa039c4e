@testable import OpeningHours

extension Repair.Change {
  /// The name of the rule as it would have to read; "no" before that of one that is left out.
  var reading: String {
    loosened.map { rule.saying($0).name } ?? "no " + rule.saying(before).name
  }
}
