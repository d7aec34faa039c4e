import Glibc

extension Files {
  /// Refuses to replace a file that somebody else may have written.
  ///
  /// A file that is there already gives way only with `--force`, or when openhours wrote it in the
  /// same format: what a format is recognised by, the format says itself. One that cannot be read is
  /// not ours. "-" and what is no regular file (a device, a pipe) are never replaced, only written to.
  ///
  /// - Parameters:
  ///   - path: Where something is to be written.
  ///   - force: Whether `--force` was given.
  ///   - isOurs: Whether bytes are what openhours writes in this format; never, for a format whose
  ///     files people go on editing.
  /// - Throws: `FileProblem`, which ends the command with 73.
  static func refuseToReplace(
    _ path: String, force: Bool, isOurs: ([UInt8]) -> Bool = { _ in false }
  ) throws {
    guard path != "-", !force, exists(path), isRegular(path) else { return }
    if let present = try? bytes(of: path), isOurs(present) { return }
    throw FileProblem(
      path: path, isReading: false,
      reason: "it is there already; choose another name, or --force to replace it")
  }

  /// Refuses to replace a file that is read for what is to be written, not even with `--force`.
  ///
  /// - Parameters:
  ///   - path: Where something is to be written.
  ///   - inputs: The files that are read; one that a link leads to is the same file.
  /// - Throws: `FileProblem`, which ends the command with 73.
  static func refuseToReplace(_ path: String, reading inputs: [String]) throws {
    guard path != "-", inputs.contains(where: { areSame($0, path) }) else { return }
    throw FileProblem(
      path: path, isReading: false, reason: "it is what is read here; name another file")
  }

  /// Refuses a place where nothing could be written, before hours are spent on what is to stand there.
  ///
  /// - Throws: `FileProblem`, which ends the command with 73.
  static func checkCanWrite(_ path: String) throws {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    // A file is replaced by another one in its folder; a device is written to in place.
    let places = exists(path) ? (isRegular(path) ? [folder, path] : [path]) : [folder]
    let isFolder = isDirectory(path)
    guard !isFolder, places.allSatisfy({ access($0, W_OK) == 0 }) else {
      throw FileProblem(
        path: path, isReading: false,
        reason: isFolder ? "it is a folder" : String(cString: strerror(errno)).lowercased())
    }
  }
}
