import CWorkbook

/// The container of a workbook: a zip archive in memory, whose parts are unpacked when asked for.
///
/// libzip owns the archive; this value owns libzip's handle and ends it. What a part unpacks to is
/// bounded before and while it is unpacked, since the archive states its sizes itself.
struct WorkbookArchive: ~Copyable {
  /// Why a part cannot be unpacked.
  enum Problem: Error, Hashable {
    /// The container is damaged or cut off.
    case damaged
    /// A part is encrypted.
    case encrypted
    /// The parts unpack to too much: a bomb, or no survey.
    case tooLarge
  }

  private static let mostParts: Int64 = 10_000
  private static let mostBytes: UInt64 = 400_000_000
  /// What sheets of equal rows reach is far below what deflate can be made to do, 1,032.
  private static let mostRatio: UInt64 = 400

  private let archive: OpaquePointer
  /// The names of the parts, in the order of the archive.
  let names: [String]
  private var unpacked: UInt64 = 0

  /// Opens an archive.
  init(_ bytes: [UInt8]) throws(Problem) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let copy = malloc(max(1, bytes.count)) else { throw .tooLarge }
    bytes.withUnsafeBytes {
      if let start = $0.baseAddress { copy.copyMemory(from: start, byteCount: $0.count) }
    }
    // libzip frees the copy with the source, and the source with the archive.
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw .damaged
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged
    }
    let count = zip_get_num_entries(archive, 0)
    guard count <= Self.mostParts else {
      zip_discard(archive)
      throw .tooLarge
    }
    names = (0..<max(0, count)).map { index in
      zip_get_name(archive, UInt64(index), 0).map { String(cString: $0) } ?? ""
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// The bytes of a part, or nothing when the archive has none of this name.
  mutating func bytes(of name: String) throws(Problem) -> [UInt8]? {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard let index = names.firstIndex(of: name) else { return nil }
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0 else { throw .damaged }
    if status.encryption_method != UInt16(ZIP_EM_NONE) { throw .encrypted }
    let isBomb = status.size > 1_000_000 && status.size / max(1, status.comp_size) > Self.mostRatio
    guard !isBomb, status.size <= Self.mostBytes - unpacked else { throw .tooLarge }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw .damaged }
    defer { zip_fclose(file) }
    let size = Int(status.size)
    // One byte more than stated is asked for: a part that has it lies, and its checksum is told at the end.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while filled < bytes.count {
      let read = bytes.withUnsafeMutableBytes { buffer -> Int64 in
        guard let start = buffer.baseAddress else { return 0 }
        return zip_fread(file, start + filled, UInt64(buffer.count - filled))
      }
      if read < 0 { throw .damaged }
      if read == 0 { break }
      filled += Int(read)
    }
    guard filled == size else { throw .damaged }
    bytes.removeLast()
    unpacked += status.size
    return bytes
  }
}
