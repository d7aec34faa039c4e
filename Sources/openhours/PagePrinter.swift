import FoundationEssentials
import Glibc
import OpeningHoursReports

/// A program on this computer that prints a page as PDF.
struct PagePrinter {
  private let program: String
  private let isChromium: Bool

  /// The first printer on the search path.
  ///
  /// - Parameter target: The file that is to be written, for the message.
  /// - Throws: `FileProblem` where there is none.
  init(for target: String) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in ["chromium", "chromium-browser", "google-chrome", "weasyprint"] {
      let paths = folders.map { "\($0)/\(name)" }
      guard let path = paths.first(where: FileManager.default.isExecutableFile) else { continue }
      program = path
      isChromium = name != "weasyprint"
      return
    }
    throw FileProblem(
      path: target, isReading: false,
      reason: "no program here prints pages as PDF; install Debian's package chromium or "
        + "weasyprint, or write .html and print it from a browser")
  }

  /// What the program is told.
  private func arguments(_ page: String, _ result: String, _ scratch: String) -> [String] {
    guard isChromium else { return [page, result] }
    // Chromium refuses its sandbox to the superuser, and a page of our own needs none.
    return (getuid() == 0 ? ["--no-sandbox"] : []) + [
      "--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(scratch)",
      "--print-to-pdf=\(result)", "file://\(page)",
    ]
  }

  /// Prints a page.
  ///
  /// - Parameters:
  ///   - page: The page as HTML.
  ///   - target: The file that is to be written, for the message.
  /// - Returns: The bytes of the PDF, with the mark that says who wrote it.
  /// - Throws: `FileProblem` where the program fails.
  func print(_ page: String, for target: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("openhours-\(UUID().uuidString)")
    try Files.makeDirectory(folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, result) = (folder.path + "/page.html", folder.path + "/page.pdf")
    try Files.write(page, to: source)
    let code = ChildProcess.run(program, arguments(source, result, folder.path + "/profile"))
    let bytes = try? Files.bytes(of: result)
    guard code == 0, let bytes, bytes.starts(with: Array("%PDF".utf8)) else {
      throw FileProblem(
        path: target, isReading: false,
        reason: "\(program) ended with \(code.map(String.init) ?? "a signal") and printed no page")
    }
    return bytes + ReportFormat.printedMark
  }
}
