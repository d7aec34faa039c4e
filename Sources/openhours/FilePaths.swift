import Glibc

extension Files {
  /// A path from the working folder: as it is unless it begins at the root, else by as many folders upwards
  /// as it takes.
  static func relativePath(_ path: String) -> String {
    guard path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return relativePath(path, from: String(cString: current))
  }

  /// A path that begins at the root, from a folder whose path does as well.
  static func relativePath(_ path: String, from folder: String) -> String {
    let (names, here) = (path.split(separator: "/"), folder.split(separator: "/"))
    // What leads upwards may lead through a link, so it is left to the system.
    guard !names.contains(".."), !names.contains("."), !names.isEmpty else { return path }
    let common = zip(names, here).prefix { $0 == $1 }.count
    let upwards = Array(repeating: "..", count: here.count - common)
    return (upwards + names.dropFirst(min(common, names.count - 1)).map(String.init))
      .joined(separator: "/")
  }
}
