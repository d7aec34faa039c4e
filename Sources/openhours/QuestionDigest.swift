import ArgumentParser
import OpeningHours

extension Question {
  /// What tells the question apart from others: a checksum of plan, tables, what-ifs and version.
  ///
  /// It tells parts of one question from those of another by mistake, not by intent.
  var digest: String {
    get throws {
      var digest: UInt64 = 0xCBF2_9CE4_8422_2325
      func add(_ bytes: some Sequence<UInt8>) {
        // FNV-1a; 255 occurs in no text, so it ends each.
        for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        digest = (digest ^ 255) &* 0x100_0000_01B3
      }
      for file in [path] + tablePaths { add(try Files.bytes(of: file)) }
      for word in [OpenHoursCommand.configuration.version, plan.scenario ?? ""] { add(word.utf8) }
      for flag in plan.flags { add(flag.typed.utf8) }
      return String(digest, radix: 16)
    }
  }
}
