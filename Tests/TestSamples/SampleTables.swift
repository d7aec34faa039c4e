package import OpeningHoursTables

/// Reads a share table from its text.
package func shareTable(_ text: String) throws -> ShareTable {
  try ShareTable(bytes: Array(text.utf8), fileName: "wishes.csv")
}

/// The share table of Bremen's survey in the repository.
package func bremenWishes() throws -> ShareTable {
  try ShareTable(bytes: repositoryFile("data/bremen/wishes.csv"), fileName: "wishes.csv")
}
