/// A picture with its title and a description for who does not see it.
struct Picture: Sendable {
  /// A name that no other picture of the page has.
  let id: String
  let title: String
  let description: String
  let width: Int
  let height: Int
  /// Patterns and shapes, in the picture's own units.
  let shapes: [Element]

  /// The picture as an element of a page.
  var element: Element {
    Element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)", "role": "img",
        "aria-labelledby": "\(id)-title \(id)-text", "class": "picture",
        "font-family": "system-ui, sans-serif", "font-size": "11", "fill": "#1a1a1a",
        "width": "\(width)", "height": "\(height)",
      ],
      [
        Element("title", ["id": "\(id)-title"], title),
        Element("desc", ["id": "\(id)-text"], description),
      ] + shapes)
  }

  /// What a file with a picture is recognised by as ours.
  static let generatorMark = "<metadata>openhours</metadata>"

  /// The picture as a file of its own.
  func svg(_ language: Language) -> String {
    // What a page gives the picture, it brings along: a white ground and the language.
    let ground = Element("rect", ["width": "\(width)", "height": "\(height)", "fill": "#fff"])
    let picture = Picture(
      id: id, title: title, description: description, width: width, height: height,
      shapes: [Element("metadata", [:], "openhours"), ground] + shapes)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + picture.element.with("xml:lang", language.rawValue).markup
  }
}

/// The pictures that a report can hold.
public enum PictureKind: String, Sendable, Hashable, CaseIterable {
  /// The demand by hour and weekday with both weeks.
  case heatMap = "heat-map"
  /// The best week's worth for each value of a key.
  case tradeOff = "trade-off"
  /// Who works when, all days in one picture.
  case staffing
}

/// The colours of pictures: of Okabe and Ito's palette, which stays apart for colour-blind readers,
/// and in lightness, so that they stay apart in grey.
enum Ink {
  static let text = "#1a1a1a"
  static let faint = "#5c5c5c"
  static let line = "#b8b8b8"
  /// Okabe and Ito's blue, for what is proposed.
  static let accent = "#0072b2"
  /// Okabe and Ito's vermilion, darkened, for today.
  static let today = "#a8480a"

  /// A cell's fill from near white to deep blue, and the text upon it: 4.5 to 1 or more.
  static func heat(_ level: Int) -> (fill: String, text: String) {
    let fills = [
      "#f4f8fc", "#e3eef8", "#cfe2f3", "#b5d3ec", "#92bfe2", "#2a78b0", "#1a659c", "#0b4a7a",
    ]
    return (fills[level], level >= 5 ? "#ffffff" : text)
  }
}

extension Element {
  /// The element with one more attribute.
  func with(_ name: StaticString, _ value: String) -> Element {
    var element = self
    element.attributes.append((name, value))
    return element
  }

  /// A text in a picture; `x` is where it begins, ends or has its middle.
  static func label(
    _ text: String, x: Double, y: Double, anchor: String = "start", fill: String = Ink.text,
    _ more: KeyValuePairs<StaticString, String> = [:]
  ) -> Element {
    more.reduce(
      Element(
        "text",
        ["x": x.inPicture, "y": y.inPicture, "text-anchor": anchor, "fill": fill], text)
    ) { $0.with($1.key, $1.value) }
  }

  /// A rectangle in a picture.
  static func box(
    x: Double, y: Double, width: Double, height: Double,
    _ more: KeyValuePairs<StaticString, String>
  ) -> Element {
    more.reduce(
      Element(
        "rect",
        [
          "x": x.inPicture, "y": y.inPicture, "width": width.inPicture,
          "height": height.inPicture,
        ])
    ) { $0.with($1.key, $1.value) }
  }

  /// A line through points in a picture.
  static func path(
    _ points: [(x: Double, y: Double)], _ more: KeyValuePairs<StaticString, String>
  ) -> Element {
    let text = points.enumerated().map { place, point in
      "\(place == 0 ? "M" : "L")\(point.x.inPicture) \(point.y.inPicture)"
    }
    return more.reduce(Element("path", ["d": text.joined(separator: " ")])) {
      $0.with($1.key, $1.value)
    }
  }
}

extension Double {
  /// With one decimal at most.
  var inPicture: String {
    let tenths = Int((self * 10).rounded())
    let rest = abs(tenths % 10)
    return (tenths < 0 && tenths > -10 ? "-" : "") + "\(tenths / 10)"
      + (rest == 0 ? "" : ".\(rest)")
  }
}
