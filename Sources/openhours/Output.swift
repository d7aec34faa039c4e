import FoundationEssentials
import Glibc
import OpeningHoursReports

/// Standard output carries the answer, standard error everything else.
enum Output {
  /// Writes the answer.
  static func answer(_ text: String) throws {
    guard STDOUT_FILENO.writeAll(text) else {
      throw FileProblem(
        path: "standard output", isReading: false,
        reason: String(cString: strerror(errno)).lowercased())
    }
  }

  /// Writes a message beside the answer.
  static func message(_ text: String) {
    // Nothing can be said about a standard error that does not work.
    _ = STDERR_FILENO.writeAll(text + "\n")
  }

  /// Whether messages go to a person at a terminal.
  static var hasTerminalForMessages: Bool { isatty(STDERR_FILENO) == 1 }

  /// How text is laid out: colour and a wider page only on a terminal, and no colour where
  /// `NO_COLOR` asks for none.
  static var style: TextStyle {
    guard isatty(STDOUT_FILENO) == 1 else { return TextStyle() }
    var size = winsize()
    let columns = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let noColour = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return TextStyle(
      width: columns > 0 ? min(columns, 100) : 80,
      hasColour: noColour.isEmpty && ProcessInfo.processInfo.environment["TERM"] != "dumb")
  }
}
