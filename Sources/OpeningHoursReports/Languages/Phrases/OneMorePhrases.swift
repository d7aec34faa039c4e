/// What one more of each scarce thing would bring.
protocol OneMorePhrases: Sendable {
  var title: String { get }
  var caption: String { get }
  var step: String { get }
  var gain: String { get }
  var openHour: String { get }
  var changedHour: String { get }
  var lateDay: String { get }
  var staffHour: String { get }
  func quarterPost(_ group: String, _ hours: String) -> String
  func without(_ rule: String) -> String
  var nothing: String { get }
  /// That one brings nothing, and how many bring how much.
  func several(_ count: String, _ gain: String) -> String
  /// That one brings nothing by itself, and how much it brings together with a step of another kind.
  func together(_ step: String, _ gain: String) -> String
  func atLeast(_ gain: String) -> String
  var notSettled: String { get }
}
