// What a page needs beside the report's own style, by its layout.
extension Document.Layout {
  /// Further style sheets.
  var styles: [Element.Child] {
    switch self {
    case .report: []
    case .notice: [.own(PageStyle.notice)]
    case .explorer: [.own(PageStyle.explorer)]
    }
  }

  /// The attributes of the page's body.
  var attributes: KeyValuePairs<StaticString, String> {
    switch self {
    case .report: [:]
    case .notice: ["class": "notice"]
    case .explorer: ["class": "explorer"]
    }
  }

  /// Whether it may be longer than a sheet, so that its sheets are counted.
  var countsSheets: Bool {
    if case .notice = self { false } else { true }
  }

  /// Whether the lead stands beside the sliders, which change it, and not at the top.
  var movesLead: Bool {
    if case .explorer = self { true } else { false }
  }

  /// What the page may do, where it may do anything: its own styles and its own script, nothing else.
  var policy: [Element] {
    guard case .explorer = self else { return [] }
    return [
      Element(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": "default-src 'none'; style-src 'unsafe-inline'; "
            + "script-src 'sha256-\(ExplorerScript.digest)'; base-uri 'none'; form-action 'none'",
        ], "")
    ]
  }

  /// The data and the script that reads it.
  var scripts: [Element] {
    guard case .explorer(let data) = self else { return [] }
    return [
      Element(
        "script", ["type": "application/json", "id": "explore-data"], [.json(data)]),
      Element("script", [:], [.own(ExplorerScript.text)]),
    ]
  }
}

extension Document.Controls {
  /// The sliders, which are absent until the script finds them.
  var element: Element {
    let rows = sliders.enumerated().map { place, slider in
      Element(
        "p", ["class": "slider"],
        [
          Element("label", ["for": "explore-slider-\(place)"], slider.label),
          Element("strong", ["id": "explore-value-\(place)"], slider.text),
          Element(
            "input",
            [
              "type": "range", "id": "explore-slider-\(place)", "min": "0",
              "max": "\(slider.count - 1)", "step": "1", "value": "\(slider.place)",
              "autocomplete": "off", "aria-valuetext": slider.text,
            ], [Element]()),
        ])
    }
    return Element(
      "div", ["class": "controls"],
      [
        Element("noscript", [:], [Element("p", ["class": "remarks"], withoutScript)]),
        // What a wrong address is told.
        Element("p", ["id": "explore-wrong", "class": "first absent", "role": "alert"], ""),
        Element(
          "div", ["id": "explore-controls", "class": "absent"],
          rows + [
            Element(
              "p", [:], [Element("button", ["type": "button", "id": "explore-back"], back)])
          ]),
      ])
  }
}
