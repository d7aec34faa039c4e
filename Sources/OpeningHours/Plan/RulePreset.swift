import OpeningHoursTables

/// A collection of rules with a source for each, such as a state's working time law.
///
/// Collections are data files beside this code. They are no legal advice.
public struct RulePreset: Sendable, Hashable {
  /// The name that a plan states, as in "de-tvoed".
  public let name: String
  /// What it is about.
  public let title: PlanText
  /// On which condition laws and agreements say what it states, where there is one.
  public let conditions: [Condition]

  /// What has to hold so that a law or an agreement says what a collection states.
  public struct Condition: Sendable, Hashable {
    /// The law or the agreement, as in "ArbZG § 3".
    public let law: String
    /// What has to hold.
    public let text: PlanText
  }

  /// The bytes of each collection by its name.
  static let files: [(name: String, bytes: [UInt8])] = [
    ("de-nrw-sunday", PackageResources.de_nrw_sunday_yaml),
    ("de-tvoed", PackageResources.de_tvoed_yaml),
  ]

  /// Reads a collection.
  ///
  /// - Parameters:
  ///   - file: Its name and bytes.
  ///   - grid: The plan's grid.
  /// - Returns: The collection with what it states.
  /// - Throws: `InputErrors` for a file that is broken.
  static func read(
    _ file: (name: String, bytes: [UInt8]), grid: WeekGrid
  ) throws(InputErrors) -> (preset: RulePreset, layer: PlanLayer) {
    let document = try YAMLDocument(bytes: file.bytes, fileName: file.name)
    var reader = PlanFileReader(document: document)
    let title = reader.readStated(document.root["title"], "title") ?? PlanText(file.name)
    let keys = document.root["keys"] ?? document.root
    var layer = reader.readLayer(keys, SettingReader(grid: grid), besides: ["roster"])
    if let roster = keys["roster"] {
      reader.readRules(roster, SettingReader(grid: grid), besides: [], into: &layer)
    }
    var sources: [PlanKey: Source] = [:]
    var conditions: [Condition] = []
    for (keyNode, value) in reader.pairs(of: document.root["sources"] ?? document.root) {
      guard let key = PlanKey(rawValue: keyNode.scalar?.string ?? ""),
        let origin = Rule.Origin(rawValue: value["origin"]?.scalar?.string ?? ""),
        let law = value["source"]?.scalar?.string
      else {
        reader.report(keyNode, "a source names a key, an origin and a citation")
        continue
      }
      let condition = reader.readStated(value["condition"], "condition")
      condition.map { conditions.append(Condition(law: law, text: $0)) }
      let citation = ([law] + (condition.map { [$0.text(in: "en")] } ?? [])).joined(separator: ", ")
      sources[key] = .preset(file.name, citation: citation, origin: origin)
    }
    for (subject, _) in layer.inOrder where sources[subject.key] == nil {
      reader.report(keys, "\(subject.key.rawValue) has no source")
    }
    guard reader.diagnostics.isEmpty else { throw InputErrors(reader.diagnostics) }
    let preset = RulePreset(name: file.name, title: title, conditions: conditions)
    return (preset, layer.mapSources { sources[$0] ?? $1 })
  }
}

extension PlanFileReader {
  /// The collections of rules that the plan names: one, or a list of them.
  mutating func readPresets(_ grid: WeekGrid) -> [(preset: RulePreset, layer: PlanLayer)] {
    guard let node = document.root["rules"] else { return [] }
    let items = node.sequence ?? [node]
    var presets: [(preset: RulePreset, layer: PlanLayer)] = []
    for item in items {
      guard let name = text(item, of: "rules") else { continue }
      guard let file = RulePreset.files.first(where: { $0.name == name }) else {
        report(
          item, "unknown collection of rules \"\(name)\"",
          hint: didYouMean(name, among: RulePreset.files.map(\.name)))
        continue
      }
      do {
        presets.append(try RulePreset.read(file, grid: grid))
      } catch {
        diagnostics += error.diagnostics
      }
    }
    return presets
  }
}
