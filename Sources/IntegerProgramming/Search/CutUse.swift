/// Whether a search by branch and cut adds cutting planes.
///
/// Gomory, mixed-integer rounding and clique cuts are those that are meant; cover cuts never are, since in
/// GLPK 5.0 their generator ends in a fatal error on small programs.
public enum CutUse: Sendable, Equatable {
  /// Only where there are continuous or general integer variables.
  ///
  /// In a program of choices alone, with few and loose knapsacks, the rounds of cuts cost more than the
  /// nodes they spare: 0.9 to 2.3 s with them, 0.3 to 0.9 s without, on programs of 1,500 columns in each
  /// of 7 groups with 8 binding knapsacks.
  case byKindsOfVariables
  /// In any case: where choices exclude each other in many small sets and have to meet narrow sums, the
  /// relaxation without cuts says next to nothing.
  case always
}
