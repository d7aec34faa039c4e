public import OpeningHoursTables

/// What one question asks of a system: its branches' decisions, and what must hold of them together.
public struct SystemPlan: Sendable {
  /// The system file that it comes from.
  public let file: SystemFile
  /// The scenario of the file that is asked about; nothing for the system as it stands.
  public let scenario: String?
  /// The flags of the system on top, as typed.
  public let flags: [SystemFlag]
  /// What must hold of several branches, budgets first, in the order of the file.
  public let rules: [SystemRule]
  /// The grid of all branches.
  public let grid: WeekGrid
  /// What worth is counted in.
  public let objective: Plan.Objective
  /// The money of costs; nothing where no plan says what it is.
  public let currency: Currency?
  /// Where people go whose branch is closed; nothing where nobody goes anywhere.
  public let transfer: SystemTransfer?
}

extension SystemPlan {
  /// What is asked beside the files, as flags write it: what the scenario says, and then the flags.
  public var whatIfs: [String] {
    let ofScenario = (try? file.flags(of: scenario)) ?? []
    return (ofScenario.map(\.flag) + flags).map { $0.typed(in: file) }
  }
}

/// A what-if flag of a system: a budget, or a plan's key about one branch or all of them.
public enum SystemFlag: Sendable, Hashable {
  /// A budget of all branches: "--weekly-hours -5%".
  case budget(SystemQuantity, text: String)
  /// A plan's key of one branch: "--open west:thu=9-20".
  case branch(Int, PlanFile.Flag)
  /// So many percent of the people go elsewhere who do by the file; only a sweep asks that.
  case transfer(percent: Int)

  /// The flag as typed.
  public func typed(in file: SystemFile) -> String {
    switch self {
    case .budget(let quantity, let text): "--\(quantity.key) \(text)"
    case .transfer(let percent): "transfer \(percent)%"
    case .branch(let place, let flag):
      "--\(flag.key.rawValue) \(file.branches[place].name):\(flag.text)"
    }
  }
}

extension SystemFile {
  /// The flags of a system from those that were typed.
  ///
  /// A branch's name stands before what is asked of it, with a colon between; `all:` asks it of each branch. Without
  /// a name hours, staff hours and money are those of the system.
  ///
  /// - Parameter typed: The flags.
  /// - Returns: The flags in their order.
  /// - Throws: `InputErrors` for a name that no branch has, and for keys that need one.
  public func flags(_ typed: [PlanFile.Flag]) throws(InputErrors) -> [SystemFlag] {
    var flags: [SystemFlag] = []
    var problems: [Diagnostic] = []
    for flag in typed {
      let parts = flag.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts[0].trimmed
      let isOfAll = name.lowercased() == "all"
      // A length of time may have a colon, too.
      if let quantity = SystemQuantity(flag.key), !isOfAll,
        parts.count == 1 || place(of: name) == nil && flag.text.isLength
      {
        flags.append(.budget(quantity, text: flag.text))
        continue
      }
      guard parts.count == 2, isOfAll || place(of: name) != nil else {
        let names = branches.map(\.name) + ["all"]
        problems.append(
          Diagnostic(
            .flag(flag.typed), "no branch is named before it",
            hint: parts.count == 2
              ? didYouMean(name, among: names)
              : "write  --\(flag.key.rawValue) \(branches[0].name):\(flag.text)"))
        continue
      }
      guard !parts[1].trimmed.isEmpty else {
        problems.append(
          Diagnostic(
            .flag(flag.typed), "nothing stands behind the name",
            hint: "write what is asked of \(name), as in  --open \(name):thu=9-20"))
        continue
      }
      let own = PlanFile.Flag(flag.key, parts[1].trimmed)
      let places = isOfAll ? Array(branches.indices) : [place(of: name)].compactMap(\.self)
      flags += places.map { .branch($0, own) }
    }
    guard problems.isEmpty else { throw InputErrors(problems) }
    return flags
  }
}

extension SystemQuantity {
  /// The quantity that a plan's key states of one house.
  init?(_ key: PlanKey) {
    switch key {
    case .weeklyHours: self = .weeklyHours
    case .staffHours: self = .staffHours
    case .budget: self = .cost
    default: return nil
    }
  }
}

extension String {
  /// Whether a text with a colon is a length of time, as "54:30" is, and begins with no name.
  fileprivate var isLength: Bool {
    guard let first = trimmed.first else { return false }
    return first.isNumber || first == "+" || first == "-" || first == "\u{2212}"
  }
}
