/// Scenarios side by side.
protocol ScenarioPhrases: Sendable {
  var title: String { get }
  var caption: String { get }
  var today: String { get }
  var best: String { get }
  /// The best week without what-ifs, as a column's heading.
  var withoutWhatIf: String { get }
  var openHours: String { get }
  var changedHours: String { get }
  func worth(_ unit: String) -> String
  /// A row with differences from today, or from another scenario by its name.
  func against(_ name: String?) -> String
  /// That scenarios judge weeks otherwise than the first, so that worths do not compare.
  func judgedOtherwise(_ names: String) -> String
  /// What scenarios gain and give up against today, or against another by its name.
  func moves(_ name: String?) -> String
  var proven: String { get }
  var staffHours: String { get }
  var staffCost: String { get }
  var reached: String { get }
  func sameInAll(_ figures: String) -> String
  func impossible(_ name: String) -> String
  func nothingFound(_ name: String) -> String
  func failed(_ name: String) -> String
}
