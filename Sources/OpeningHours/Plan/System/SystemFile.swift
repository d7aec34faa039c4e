import Glibc
public import OpeningHoursTables

/// A system file as it was written: houses that are decided together, and what links them.
///
/// All of the file has been read and checked when the value exists; the plans of its branches are read
/// beside it, and only then is known what its amounts come to.
public struct SystemFile: Sendable {
  /// The file's name for messages.
  public let fileName: String
  /// What the system is called.
  public let name: PlanText
  /// The branches in the order of the file; at least one.
  public let branches: [SystemBranch]
  /// The districts that the file says something about, in its order.
  let floors: [DistrictFloor]
  /// The limits of all branches together.
  let budgets: [SystemBudget]
  /// Which branches are neighbours, as pairs of places in ``branches``, the smaller first, in order.
  public let neighbours: [NeighbourPair]
  /// The mobile libraries in the order of the file; mostly none.
  public let mobile: [MobileLibrary]
  /// What must hold of several branches at a time.
  let links: [SystemLink]
  /// Where people go whose branch is closed; nothing where nobody goes anywhere.
  public let transfer: SystemTransfer?
  /// The respondents of all branches, who count once each; nothing where each plan names its own tables.
  public let respondents: SystemRespondents?
  /// The named scenarios in the order of the file.
  let scenarios: [SystemScenario]
  /// What worth is counted in, where the file says so.
  let objective: (kind: Plan.Objective, source: Source)?

  /// The most branches; more of them are a file that was made by mistake.
  public static let mostBranches = 5_000

  /// The place of a branch by its name, which is written in any case.
  func place(of name: String) -> Int? {
    branches.firstIndex { $0.name == name }
      ?? branches.firstIndex { $0.name.lowercased() == name.lowercased() }
  }

  /// The districts of the branches, in the order in which they first stand.
  public var districts: [String] {
    branches.reduce(into: []) { names, branch in
      if let district = branch.district, !names.contains(district) { names.append(district) }
    }
  }

  /// The branches of a district, as places in ``branches``.
  public func branches(of district: String) -> [Int] {
    branches.indices.filter { branches[$0].district == district }
  }
}

/// One house of a system.
public struct SystemBranch: Sendable, Hashable {
  /// Its name, by which rules and flags call it.
  public let name: String
  /// The path of its plan, relative to the system file.
  public let plan: PlanFile.DemandSource.Table
  /// The scenario of its plan that is decided; nothing for the plan as it stands.
  public let scenario: String?
  /// The part of the town that it stands in.
  public let district: String?
  /// How many people live around it.
  public let population: Int?
  /// How much what it is worth counts, in thousandths.
  public let weight: Int
  /// Whether the file states that weight.
  let statesWeight: Bool
  /// Where it stands.
  public let place: GeographicPlace?
  /// What it costs to be open, beside what its plan says of staff.
  public let cost: OpenCost
  /// Where it is stated.
  public let source: Source
}

/// A place on the globe, in degrees.
public struct GeographicPlace: Sendable, Hashable {
  /// North of the equator.
  public let latitude: Double
  /// East of Greenwich.
  public let longitude: Double

  /// The distance to another place along the surface, in metres.
  ///
  /// By the haversine formula on a sphere of 6,371 km, which is within 0.6 % of the distance on the ellipsoid.
  public func metres(to other: GeographicPlace) -> Double {
    let radians = Double.pi / 180
    let north = sin((other.latitude - latitude) * radians / 2)
    let east = sin((other.longitude - longitude) * radians / 2)
    let square =
      north * north + cos(latitude * radians) * cos(other.latitude * radians) * east * east
    return 2 * 6_371_000 * asin(min(1, square.squareRoot()))
  }
}

/// What it costs to be open, in hundredths of the currency.
public struct OpenCost: Sendable, Hashable {
  /// For each open hour.
  public var openHour = 0
  /// For each day that opens at all.
  public var openDay = 0
  /// For each paid hour of staff.
  public var staffHour = 0

  /// No cost.
  public static let none = OpenCost()
}

/// Two branches that are near each other.
public struct NeighbourPair: Sendable, Hashable {
  /// The place of the first branch in the file.
  public let first: Int
  /// The place of the second one, greater than that of the first.
  public let second: Int
}

extension SystemBranch {
  /// A worth times the branch's weight, rounded.
  public func weighted(_ thousandths: Int) -> Int {
    weight == 1000
      ? thousandths : Int((Double(thousandths) * Double(weight) / 1000).rounded())
  }
}
