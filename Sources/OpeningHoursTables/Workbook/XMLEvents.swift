import CWorkbook

/// What hears the events of one XML document.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func start(_ element: XMLElement)
  /// An element ends.
  func end(_ name: XMLName)
  /// Text within the innermost element, possibly a part of it.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The name of an element or attribute without its prefix; valid only while its event is heard.
struct XMLName {
  private let local: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    var local = name
    var position = name
    while position.pointee != 0 {
      if position.pointee == CChar(UInt8(ascii: ":")) { local = position + 1 }
      position += 1
    }
    self.local = local
  }

  static func == (name: XMLName, text: StaticString) -> Bool {
    text.withUTF8Buffer { buffer in
      for (index, byte) in buffer.enumerated() where name.local[index] != CChar(bitPattern: byte) {
        return false
      }
      return name.local[buffer.count] == 0
    }
  }
}

/// An element with its attributes; valid only while its event is heard.
struct XMLElement {
  let name: XMLName
  fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// The value of an attribute, whatever the prefix of its name.
  subscript(_ name: StaticString) -> String? { pointer(name).map { String(cString: $0) } }

  /// The value of an attribute as a whole number of at most nine digits.
  func number(_ name: StaticString) -> Int? { self[name].flatMap { TimeText.wholeNumber($0) } }

  /// The characters of an attribute, without making a string of them.
  func pointer(_ name: StaticString) -> UnsafePointer<CChar>? {
    var position = attributes
    while let key = position[0], let value = position[1] {
      if XMLName(key) == name { return value }
      position += 2
    }
    return nil
  }
}

/// Reads XML by expat, which tells its events to a handler.
///
/// A document type is refused: workbooks have none, and entities are a way to make a small file large.
enum XMLEvents {
  /// Whether a document was well-formed to its end.
  static func read(_ bytes: [UInt8], _ handler: some XMLHandler) -> Bool {
    guard let parser = XML_ParserCreate(nil) else { return false }
    defer { XML_ParserFree(parser) }
    let listener = Listener(handler, parser)
    return withExtendedLifetime(listener) {
      XML_SetUserData(parser, Unmanaged.passUnretained(listener).toOpaque())
      XML_SetElementHandler(parser, heardStart, heardEnd)
      XML_SetCharacterDataHandler(parser, heardText)
      XML_SetStartDoctypeDeclHandler(parser, heardDocumentType)
      return bytes.withUnsafeBytes { buffer in
        guard let start = buffer.bindMemory(to: CChar.self).baseAddress else { return false }
        return XML_Parse(parser, start, Int32(buffer.count), 1) == XML_STATUS_OK
      }
    }
  }

  /// What expat hands back to its callbacks.
  fileprivate final class Listener {
    let handler: any XMLHandler
    let parser: XML_Parser

    init(_ handler: any XMLHandler, _ parser: XML_Parser) {
      self.handler = handler
      self.parser = parser
    }
  }
}

private func listener(_ context: UnsafeMutableRawPointer?) -> XMLEvents.Listener? {
  context.map { Unmanaged<XMLEvents.Listener>.fromOpaque($0).takeUnretainedValue() }
}

private func heardStart(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) {
  guard let name, let attributes else { return }
  listener(context)?.handler.start(XMLElement(name: XMLName(name), attributes: attributes))
}

private func heardEnd(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
  guard let name else { return }
  listener(context)?.handler.end(XMLName(name))
}

private func heardText(
  _ context: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?, _ length: Int32
) {
  guard let text else { return }
  text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
    listener(context)?.handler.text(UnsafeBufferPointer(start: $0, count: Int(length)))
  }
}

private func heardDocumentType(
  _ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
  _ system: UnsafePointer<CChar>?, _ public: UnsafePointer<CChar>?, _ hasSubset: Int32
) {
  if let listener = listener(context) { XML_StopParser(listener.parser, XML_Bool(0)) }
}
