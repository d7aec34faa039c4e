/// A part of a YAML text: a scalar, a list, or a map whose pairs keep their order.
indirect enum YAMLNode: Sendable {
  case scalar(Scalar)
  case sequence([YAMLNode], YAMLPlace)
  case mapping(Mapping)

  /// One value as text; nothing is taken for a number, a date or a truth value.
  struct Scalar: Sendable {
    let string: String
    /// Whether it stands without quotes, on the line of its key.
    let isPlain: Bool
    let place: YAMLPlace
    /// Where the text after it begins.
    let end: YAMLPlace
  }

  /// Keys and values in the order of the text.
  struct Mapping: Sendable {
    /// A key and its value.
    typealias Pair = (key: YAMLNode, value: YAMLNode)
    let pairs: [Pair]
    /// Whether each key stands on a line of its own, not all of them in braces.
    let isBlock: Bool
    let place: YAMLPlace
  }

  /// Where the node begins.
  var place: YAMLPlace {
    switch self {
    case .scalar(let scalar): scalar.place
    case .sequence(_, let place): place
    case .mapping(let mapping): mapping.place
    }
  }

  /// The scalar, where the node is one.
  var scalar: Scalar? { if case .scalar(let scalar) = self { scalar } else { nil } }

  /// The items, where the node is a list.
  var sequence: [YAMLNode]? { if case .sequence(let items, _) = self { items } else { nil } }

  /// The map, where the node is one.
  var mapping: Mapping? { if case .mapping(let mapping) = self { mapping } else { nil } }

  /// Whether it is a map or a list with nothing in it.
  var isEmptyCollection: Bool {
    switch self {
    case .scalar: false
    case .sequence(let items, _): items.isEmpty
    case .mapping(let mapping): mapping.pairs.isEmpty
    }
  }

  /// The value of a key in a map.
  subscript(key: String) -> YAMLNode? {
    mapping?.pairs.first { $0.key.scalar?.string == key }?.value
  }
}

/// A place in a YAML text; line and column count from 1, columns in Unicode scalars.
struct YAMLPlace: Sendable, Hashable {
  let line: Int
  let column: Int
}
