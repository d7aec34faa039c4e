/// The page with sliders.
protocol ExplorerPhrases: Sendable {
  var title: String { get }
  var intro: String { get }
  var asPlan: String { get }
  var back: String { get }
  var withoutScript: String { get }
  var impossible: String { get }
  var notFound: String { get }
  func failed(_ name: String) -> String
  var rest: String { get }
  var restExplained: String { get }
  var allValues: String { get }
}
