import OpeningHours
import OpeningHoursTables

extension Document {
  /// A picture with the same facts as a table; each layout draws it as it can.
  struct Illustration: Sendable {
    /// A name that no other picture of the document has.
    let id: String
    let title: String
    /// What it shows, for who does not see it.
    let description: String
    let drawing: Drawing
    let table: Table
  }

  /// What a picture shows.
  enum Drawing: Sendable {
    case map(MapDrawing)
    case curve(CurveDrawing)
    case shifts(ShiftDrawing)
    case roster(RosterDrawing)
  }
}

/// The map of the demand: a cell for each hour, today's hours and the proposed ones.
struct MapDrawing: Sendable {
  let map: HeatMap
  let today: Schedule
  let proposed: Schedule
  /// What the signs mean, in order.
  let legend: [LegendEntry]
  /// What the marks around and before numbers mean, where the map is written with letters.
  let marks: String
  /// The name of the proposed week's outline, where a page is to draw another one in its place.
  let outlineName: String?
  let language: Language

  /// A sign with its meaning.
  struct LegendEntry: Sendable {
    let sign: Sign
    let text: String
  }

  /// A sign of the legend.
  enum Sign: Sendable {
    case dashed
    case solid
    case plus
    case minus
    case stripes
    case crosses
    case corner
    case shades
    case none
  }
}

/// A trade-off curve: what is gained for what is spent, with marks at some points.
struct CurveDrawing: Sendable {
  let points: [Point]
  /// Whether each point holds up to the next.
  let isStepped: Bool
  let marks: [Mark]
  let xLabel: String
  let yLabel: String
  let language: Language

  /// A point of the curve.
  struct Point: Sendable {
    /// Its row in the table beside the picture.
    let row: Int
    let spent: Double
    let gained: Double
  }

  /// A point that is named.
  struct Mark: Sendable {
    enum Shape: Sendable {
      /// Today: an open square.
      case square
      /// The proposal: a ring.
      case ring
    }

    let shape: Shape
    let spent: Double
    let gained: Double
    let label: String
    /// The name under which a page finds the mark, so that it can move it.
    var name: String?
    /// Whether there is nothing to mark yet.
    var isAbsent = false
  }
}

/// A day of shifts: the people needed as a line, those on duty as bars, and each shift below.
struct ShiftDrawing: Sendable {
  let day: DayOfShifts
  /// The hours that the picture shows, the same for all days, so that days can be compared.
  let hours: Range<Int>
  /// The most people of any day.
  let mostPeople: Int
  let language: Language
}

extension ShiftDrawing {
  /// "2 × full-time 9:30–16:30", cut where the name is too long for its column.
  func name(of bar: DayOfShifts.Bar) -> String {
    let name = language.text(day.titles[bar.group])
    let short = name.count > 14 ? name.prefix(13) + "…" : name[...]
    return "\(bar.count) × \(short) \(language.span(bar.span))"
  }
}
