import FoundationEssentials
import Glibc

/// A file that could not be read or written, with the system's reason.
struct FileProblem: Error, CustomStringConvertible {
  let path: String
  let isReading: Bool
  let reason: String
  /// Where the file is named, if not on the command line.
  var place: String?
  /// What to do about it.
  var hint: String?

  var description: String {
    (place.map { "\($0): " } ?? "") + "cannot \(isReading ? "read" : "write") \(path): \(reason)"
      + (hint.map { "; \($0)" } ?? "")
  }
}

/// Reads files, and writes them whole or not at all.
enum Files {
  /// The bytes of a file, of which there may be so many: a device or a pipe may have no end.
  static func bytes(of path: String, atMost limit: Int = 64_000_000) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw reading(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += chunk[..<count]
        guard bytes.count <= limit else {
          throw FileProblem(
            path: path, isReading: true,
            reason: "more than \(limit / 1_000_000) MB; is this the right file?")
        }
      } else if errno != EINTR {
        throw reading(path)
      }
    }
  }

  /// Writes a file so that a reader finds the old one or the new one, never a part.
  ///
  /// What is not a regular file, such as a device or a pipe, is written in place; "-" is standard
  /// output.
  static func write(_ text: String, to path: String) throws {
    guard path != "-" else {
      try Output.answer(text)
      return
    }
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes to a file in the same way.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let target = realPath(path)
    guard target != path || !isLink(path) else {
      throw FileProblem(path: path, isReading: false, reason: "the link leads nowhere")
    }
    if let kind = kind(of: target), kind != S_IFREG {
      let descriptor = open(target, O_WRONLY)
      guard descriptor >= 0 else { throw writing(path) }
      defer { close(descriptor) }
      guard descriptor.writeAll(bytes) else { throw writing(path) }
      return
    }
    try replace(target, by: bytes, named: path)
  }

  static func exists(_ path: String) -> Bool { kind(of: path) != nil }

  /// Whether two paths lead to the same file.
  static func areSame(_ first: String, _ second: String) -> Bool {
    guard let one = status(of: first), let other = status(of: second) else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  static func isRegular(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  static func isDirectory(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  static func makeDirectory(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileProblem(
        path: path, isReading: false,
        reason: exists(path) ? "it is there and no folder" : "the folder cannot be made")
    }
  }

  private static func replace(_ target: String, by bytes: [UInt8], named path: String) throws {
    let present = status(of: target)
    // Renaming asks the folder alone, so that a write-protected file would be replaced.
    guard present == nil || access(target, W_OK) == 0 else { throw writing(path) }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
    // Of several machines that write into one folder, each may have a program of the same number.
    let number = String(UInt64.random(in: 0...(.max)), radix: 16)
    let draft = "\(folder).openhours-\(getpid())-\(number).part"
    // A file without a name vanishes with the program that was killed while writing it.
    var descriptor = open(folder, O_WRONLY | unnamed, 0o666)
    let isUnnamed = descriptor >= 0
    if !isUnnamed { descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o666) }
    guard descriptor >= 0 else { throw writing(path) }
    defer { close(descriptor) }
    if let present { fchmod(descriptor, present.st_mode & 0o777) }
    guard descriptor.writeAll(bytes), fsync(descriptor) == 0,
      !isUnnamed || name(descriptor, draft), rename(draft, target) == 0
    else {
      let problem = writing(path)
      unlink(draft)
      throw problem
    }
  }

  /// Opens a file in a folder that has no name yet. (The header's `O_TMPFILE` is a macro that Swift does
  /// not take in: it holds the bits of `O_DIRECTORY` too.)
  private static let unnamed: Int32 = 0o20_000_000 | O_DIRECTORY

  /// Gives an open file without a name one.
  private static func name(_ descriptor: Int32, _ path: String) -> Bool {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  /// The path with links followed, so that a link stays a link.
  private static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func kind(of path: String) -> mode_t? {
    status(of: path).map { $0.st_mode & S_IFMT }
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func reading(_ path: String) -> FileProblem {
    FileProblem(path: path, isReading: true, reason: systemReason)
  }

  private static func writing(_ path: String) -> FileProblem {
    FileProblem(path: path, isReading: false, reason: systemReason)
  }

  private static var systemReason: String { String(cString: strerror(errno)).lowercased() }
}

extension Int32 {
  /// Writes all of a text to this file descriptor; false when the system refused, see `errno`.
  func writeAll(_ text: String) -> Bool { writeAll(Array(text.utf8)) }

  /// Writes all of some bytes to this file descriptor; false when the system refused, see `errno`.
  func writeAll(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(self, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
