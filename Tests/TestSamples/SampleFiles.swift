package import Foundation

/// The root of the repository.
package let repository = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
  url.deletingLastPathComponent()
}

/// The bytes of a file of the repository, by its path from the root.
package func repositoryFile(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: repository.appending(path: path)))
}
