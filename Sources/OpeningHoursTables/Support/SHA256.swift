/// The checksum SHA-256 of bytes, as the *Secure Hash Standard* (FIPS 180-4, NIST 2015, sections 4.1.2, 5.1.1
/// and 6.2) defines it.
package struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// Bytes that do not fill a block yet, fewer than 64.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0
  /// The message schedule of one block.
  private var words = [UInt32](repeating: 0, count: 64)

  /// The checksum of nothing yet.
  package init() {}

  /// Takes in more bytes.
  package mutating func add(_ bytes: some Collection<UInt8>) {
    count += UInt64(bytes.count)
    rest += bytes
    var start = 0
    while rest.count - start >= 64 {
      mix(at: start)
      start += 64
    }
    rest.removeFirst(start)
  }

  /// The checksum of all bytes so far as 64 hexadecimal digits in lower case.
  package var hexadecimal: String {
    var padded = self
    let bits = count &* 8
    let zeros = (119 - Int(count % 64)) % 64
    padded.add(
      [0x80] + [UInt8](repeating: 0, count: zeros)
        + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) })
    return padded.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Mixes in a block of 64 bytes.
  private mutating func mix(at start: Int) {
    for place in 0..<16 {
      let first = start + 4 * place
      words[place] =
        UInt32(rest[first]) << 24 | UInt32(rest[first + 1]) << 16
        | UInt32(rest[first + 2]) << 8 | UInt32(rest[first + 3])
    }
    for place in 16..<64 {
      let (early, late) = (words[place - 15], words[place - 2])
      let small = early.turned(7) ^ early.turned(18) ^ (early >> 3)
      let great = late.turned(17) ^ late.turned(19) ^ (late >> 10)
      words[place] = words[place - 16] &+ small &+ words[place - 7] &+ great
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for place in 0..<64 {
      let chosen = (e & f) ^ (~e & g)
      let turned = e.turned(6) ^ e.turned(11) ^ e.turned(25)
      let first = h &+ turned &+ chosen &+ Self.constants[place] &+ words[place]
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let second = (a.turned(2) ^ a.turned(13) ^ a.turned(22)) &+ majority
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (place, word) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= word }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  /// The bits turned to the right, those that fall out coming in again on the left.
  fileprivate func turned(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
