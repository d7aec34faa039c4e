import CYAML

/// Why a text is no YAML document that a plan can be.
struct YAMLProblem: Error {
  let message: String
  let hint: String
  let place: YAMLPlace
}

/// Builds the nodes of the one document of a text from what LibYAML's parser finds in it.
///
/// The parser lives and dies inside one call, on the stack of it.
struct YAMLComposer: ~Copyable {
  /// Deeper nesting than any plan has; a deeper text would overflow the stack.
  private static let mostLevels = 50

  private var parser = yaml_parser_t()
  private var levels = 0

  private init() throws(YAMLProblem) {
    guard yaml_parser_initialize(&parser) == 1 else {
      throw YAMLProblem(
        message: "the parser has no memory", hint: "try again",
        place: YAMLPlace(line: 1, column: 1))
    }
  }

  deinit {
    var parser = parser
    yaml_parser_delete(&parser)
  }

  /// The root of a text's only document; nothing where the text has none.
  ///
  /// - Throws: `YAMLProblem` for what is not YAML, for a key that stands twice, for an alias and for a
  ///   second document.
  static func root(of text: String) throws(YAMLProblem) -> YAMLNode? {
    let bytes = Array(text.utf8)
    var root: YAMLNode?
    var problem: YAMLProblem?
    // The parser reads from the buffer until it ends.
    bytes.withUnsafeBufferPointer { buffer in
      do throws(YAMLProblem) {
        var composer = try YAMLComposer()
        root = try composer.root(of: buffer)
      } catch {
        problem = error
      }
    }
    if let problem { throw problem }
    return root
  }

  private mutating func root(
    of bytes: UnsafeBufferPointer<UInt8>
  ) throws(YAMLProblem) -> YAMLNode? {
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case YAML_STREAM_END_EVENT: return root
      case YAML_DOCUMENT_START_EVENT:
        guard root == nil else {
          throw YAMLProblem(
            message: "a second document begins", hint: "a plan is one document, without a line ---",
            place: event.place)
        }
        root = try node(try next())
      default: break
      }
    }
  }

  // MARK: Nodes

  private mutating func node(_ event: Event) throws(YAMLProblem) -> YAMLNode {
    switch event.kind {
    case YAML_SCALAR_EVENT:
      return .scalar(
        YAMLNode.Scalar(
          string: event.text, isPlain: event.isPlain, place: event.place, end: event.end))
    case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
      levels += 1
      defer { levels -= 1 }
      guard levels <= Self.mostLevels else {
        throw YAMLProblem(
          message: "nested too deeply", hint: "a plan is a map of keys; is this another file?",
          place: event.place)
      }
      return event.kind == YAML_SEQUENCE_START_EVENT
        ? try sequence(from: event) : try mapping(from: event)
    default:
      // Aliases of aliases grow exponentially when they are followed; no plan needs one.
      throw YAMLProblem(
        message: "aliases (*name) are not followed",
        hint: "write the value out, or put it in quotes",
        place: event.place)
    }
  }

  private mutating func sequence(from start: Event) throws(YAMLProblem) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == YAML_SEQUENCE_END_EVENT { return .sequence(items, start.place) }
      items.append(try node(event))
    }
  }

  private mutating func mapping(from start: Event) throws(YAMLProblem) -> YAMLNode {
    var pairs: [YAMLNode.Mapping.Pair] = []
    var known: Set<String> = []
    while true {
      let event = try next()
      if event.kind == YAML_MAPPING_END_EVENT {
        return .mapping(
          YAMLNode.Mapping(pairs: pairs, isBlock: start.isBlock, place: start.place))
      }
      let key = try node(event)
      if let name = key.scalar?.string, !known.insert(name).inserted {
        throw YAMLProblem(
          message: "the key \(name) stands twice", hint: "keep one of them", place: event.place)
      }
      pairs.append((key, try node(try next())))
    }
  }

  // MARK: Events

  /// What the parser found, copied out of its memory.
  private struct Event {
    let kind: yaml_event_type_t
    let text: String
    let isPlain: Bool
    let isBlock: Bool
    let place: YAMLPlace
    let end: YAMLPlace
  }

  private mutating func next() throws(YAMLProblem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    let isScalar = event.type == YAML_SCALAR_EVENT
    let scalar = event.data.scalar
    let text =
      isScalar
      ? String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      : ""
    return Event(
      kind: event.type, text: text, isPlain: isScalar && scalar.style == YAML_PLAIN_SCALAR_STYLE,
      isBlock: event.type == YAML_MAPPING_START_EVENT
        && event.data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE,
      place: YAMLPlace(event.start_mark), end: YAMLPlace(event.end_mark))
  }

  /// What the parser stumbled over.
  private var problem: YAMLProblem {
    let words = parser.problem.map { String(cString: $0) } ?? "not text"
    return YAMLProblem(
      message: "not readable as YAML: \(words)",
      hint: "keys end in a colon and a space, lists and maps are indented by spaces",
      place: YAMLPlace(parser.problem_mark))
  }
}

extension YAMLPlace {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
