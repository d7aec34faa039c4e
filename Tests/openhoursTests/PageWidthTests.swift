import Foundation
import Testing

/// Pages on a phone: nothing but a table scrolls sideways.
@Suite(.enabled(if: Browser.isThere)) struct PageWidthTests {
  /// How much wider than a phone of 375 pixels a page is.
  private func overhang(of page: String) throws -> Int? {
    let scratch = try Scratch()
    let frame = scratch.file("phone.html")
    let source = page.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    // A frame has the width that it is given; a window without a screen may not.
    let text = """
      <!DOCTYPE html><iframe id="phone" width="375" height="800" srcdoc="\(source)"></iframe><p></p>
      <script>document.getElementById("phone").onload = function () {
        var root = this.contentDocument.documentElement;
        // A phone draws its bar for scrolling over the page.
        this.width = 375 + this.contentWindow.innerWidth - root.clientWidth;
        document.querySelector("p").textContent = "overhang " + (root.scrollWidth - root.clientWidth);
      };</script>
      """
    try text.write(to: frame, atomically: true, encoding: .utf8)
    let shown = try Browser.elements(of: frame)
    return shown.firstMatch(of: /<p>overhang (\d+)<\/p>/).flatMap { Int($0.1) }
  }

  @Test func `a page that is too wide is found`() throws {
    let wide =
      "<!DOCTYPE html><body style=\"margin:0\"><div style=\"width:400px\">wide</div></body>"
    #expect(try overhang(of: wide).map { $0 >= 25 } == true)
  }

  @Test(arguments: ["en", "de", "lv"])
  func `no page scrolls sideways`(_ language: String) throws {
    let scratch = try Scratch()
    let path = scratch.file("page.html").path
    let said = ["--language", language, "--force", "-o", path]
    let report = ["report", "data/bremen"]
    let quick = ["--without", "prices", "--without", "trade-off", "--without", "scenarios"]
    let pages = [
      report + quick + ["--open", "thu=9-20"], report + ["--notice"],
      report + quick + ["--open", "sun=12-16"], report + ["--notice", "--open", "sun=12-16"],
      ["report", "data/counts"] + quick + ["--open", "thu=9-20"],
      ["report", "data/surveys"] + quick + ["--open", "thu=9-20"],
      ["export", "data/bremen", "--week", "today", "--as", "poster", "--from", "2027-01-04"],
    ]
    for arguments in pages.map({ $0 + said }) {
      #expect([0, 2].contains(try openhours(arguments).code))
      let page = try String(contentsOfFile: path, encoding: .utf8)
      #expect(try overhang(of: page) == 0, "\(arguments)")
    }
  }
}
