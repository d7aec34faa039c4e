import FoundationEssentials
import Glibc

/// Files that are written all together or not at all, with the folder that they stand in.
struct FileSet {
  let folder: String
  /// The files with their paths, in the order in which they are written: first what others name.
  let files: [(path: String, text: String)]

  /// Refuses to replace a file that is there, unless it is told to.
  func refuseToReplace(force: Bool) throws {
    guard !force, let present = files.first(where: { Files.exists($0.path) }) else { return }
    throw FileProblem(
      path: present.path, isReading: false,
      reason: "it is there already; choose another folder, or --force to replace it")
  }

  /// Writes the files; where one of them cannot be written, everything is as it was before.
  func write() throws {
    let made = missingFolders
    var written: [(path: String, before: [UInt8]?)] = []
    do {
      try Files.makeDirectory(folder)
      for file in files {
        let before = Files.exists(file.path) ? try Files.bytes(of: file.path) : nil
        try Files.write(file.text, to: file.path)
        written.append((file.path, before))
      }
    } catch {
      for (path, before) in written.reversed() {
        if let before { try? Files.write(before, to: path) } else { unlink(path) }
      }
      // A folder that somebody has put something in meanwhile stays.
      for folder in made { rmdir(folder) }
      throw error
    }
  }

  /// The folders that have to be made, the deepest first.
  private var missingFolders: [String] {
    var missing: [String] = []
    var path = folder[...]
    while !path.isEmpty, path != "/", !Files.exists(String(path)) {
      missing.append(String(path))
      while path.last == "/" { path.removeLast() }
      guard let slash = path.lastIndex(of: "/") else { break }
      path = path[..<slash]
    }
    return missing
  }
}
