import Foundation
import Testing

/// What a reader of a page with sliders has in sight while a slider moves.
@Suite(.enabled(if: Browser.isThere, "needs Chromium"), .serialized)
struct SliderPageSightTests {
  /// A page in a frame of a screen's size, with what a script finds in it as JSON.
  private func found(
    _ page: URL, _ width: Int, _ height: Int, _ script: String
  ) throws -> [String: Any] {
    let scratch = try Scratch()
    let source = try Browser.unguarded(page)
      .replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let text = """
      <!DOCTYPE html>
      <iframe width="\(width)" height="\(height)" style="border:0" srcdoc="\(source)"></iframe><p></p>
      <script>document.querySelector("iframe").onload = function () {
        const page = this.contentDocument;
        // A phone draws its bar for scrolling over the page.
        this.width = \(width) + this.contentWindow.innerWidth - page.documentElement.clientWidth;
        const part = (name) => page.getElementById("explore-" + name);
        const box = (element) => element.getBoundingClientRect();
        document.querySelector("p").textContent = JSON.stringify((() => { \(script) })());
      };</script>
      """
    let frame = scratch.file("frame.html")
    try text.write(to: frame, atomically: true, encoding: .utf8)
    let shown = try Browser.elements(of: frame)
    let json = try #require(shown.firstMatch(of: /<p>(\{.*\})<\/p>/)?.1)
    return try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// Which of the parts around the sliders are out of sight or covered once the sliders are at the top.
  private let sight = """
    part("controls").scrollIntoView();
    const [sliders, screen] = [box(part("controls")), this.clientHeight];
    const isWide = this.clientWidth >= 700;
    // On a phone the choices stand below the picture.
    const names = ["answer", ...(isWide ? ["ring", "matrix"] : []), "map"].filter((name) => part(name));
    const outline = box(part("outline"));
    const isBeside = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1
      || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
    const parts = names.map((name) => [name, name === "map" ? outline : box(part(name))]);
    return {
      names,
      out: parts.filter(([, own]) => own.top < -1 || own.bottom > screen || own.height === 0)
        .map(([name, own]) => name + " " + own.top + " " + own.bottom),
      covered: parts.filter(([, own]) => !isBeside(own, sliders)).map(([name]) => name),
      overhang: page.documentElement.scrollWidth - page.documentElement.clientWidth,
    };
    """

  private func page(_ ranges: [String], _ language: String, _ scratch: Scratch) throws -> URL {
    let file = scratch.file("explore.html")
    let run = try openhours(
      ["report", "data/bremen", "-o", file.path, "--language", language, "--without", "prices"]
        + ["--without", "scenarios"] + ranges.flatMap { ["--explore", $0] })
    try #require(run.code == 0, "\(run.messages)")
    return file
  }

  @Test(
    arguments: ["en", "de", "lv"],
    [["max-changes=0..8:4"], ["weekly-hours=48..52:2", "max-changes=0..8:4"]])
  func `headline, choice and picture stay in sight beside the sliders`(
    _ language: String, _ ranges: [String]
  ) throws {
    let scratch = try Scratch()
    let page = try page(ranges, language, scratch)
    for (width, height) in [(1200, 800), (768, 1024), (375, 812)] {
      let found = try found(page, width, height, sight)
      let choice = width < 700 ? [] : ranges.count == 1 ? ["ring"] : ["matrix"]
      #expect(found["names"] as? [String] == ["answer"] + choice + ["map"])
      #expect(found["out"] as? [String] == [], "\(width) \(language)")
      #expect(found["covered"] as? [String] == [], "\(width) \(language)")
      #expect(found["overhang"] as? Int == 0, "\(width) \(language)")
    }
  }

  @Test func `the keyboard leads to nothing that the sliders cover`() throws {
    let scratch = try Scratch()
    let page = try page(["weekly-hours=48..52:2", "max-changes=0..8:4"], "de", scratch)
    for (width, height) in [(1200, 800), (375, 667), (667, 375)] {
      let found = try found(
        page, width, height,
        """
        const places = [...page.querySelectorAll("summary, [tabindex], button, input")]
          .filter((element) => element.checkVisibility() && box(element).height > 0);
        // From below, where what stays at the top covers most.
        const covered = places.reverse().filter((element) => {
          element.focus();
          const own = box(element);
          // The middle of what the screen shows of it.
          const middle = (Math.max(own.top, 0) + Math.min(own.bottom, this.clientHeight)) / 2;
          const shown = page.elementFromPoint(own.left + 3, middle);
          return !shown || !(element.contains(shown) || shown.contains(element));
        });
        return { places: places.length, covered: covered.map((element) => element.outerHTML) };
        """)
      #expect((found["places"] as? Int ?? 0) > 4)
      #expect(found["covered"] as? [String] == [], "\(width)")
    }
  }
}
