/// The facts of an integer program that was written to a file.
public struct ModelReport: Sendable {
  /// How many variables and rows the program has.
  let variableCount: Int
  let rowCount: Int
  /// The file that holds it.
  let file: String

  /// A report about a program and the file that holds it.
  ///
  /// - Parameters:
  ///   - variableCount: How many variables the program has.
  ///   - rowCount: How many rows it has.
  ///   - file: The file that holds it.
  public init(variableCount: Int, rowCount: Int, file: String) {
    (self.variableCount, self.rowCount, self.file) = (variableCount, rowCount, file)
  }
}
