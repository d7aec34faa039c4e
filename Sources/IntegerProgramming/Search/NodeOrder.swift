/// Which of the open nodes of a search tree comes next.
public enum NodeOrder: Sendable, Equatable {
  /// The one from which the best solution may still come: proof in the fewest nodes.
  case bestBoundFirst
  /// The one that was made last: a first solution soon, where there are many.
  case deepestFirst
}
