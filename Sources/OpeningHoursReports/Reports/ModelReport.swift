public import OpeningHours

/// The facts of an integer program that was written to a file.
public struct ModelReport: Sendable {
  /// The program.
  let textbook: TextbookProgram
  /// The file that holds it.
  let file: String

  /// A report about a program and the file that holds it.
  public init(_ textbook: TextbookProgram, file: String) {
    self.textbook = textbook
    self.file = file
  }
}
