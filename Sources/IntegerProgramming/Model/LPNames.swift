/// Gives out names that every reader of the CPLEX LP format takes, each once.
///
/// Letters, digits and `_`; not starting with a digit (or with `e`, which looks like the exponent
/// of the number before it); no keyword; well below the limit of 255 characters.
struct LPNames {
  private var taken: Set<String>

  /// Starts with some names given out already.
  init(reserved: Set<String> = []) {
    taken = reserved
  }

  /// The sanitized form of a name, with a number behind it when it is taken.
  mutating func unique(_ name: String) -> String {
    let base = Self.sanitized(name)
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base)_\(number)"
      number += 1
    }
    return candidate
  }

  private static func sanitized(_ name: String) -> String {
    let legal = name.unicodeScalars.prefix(200).map { scalar in
      isLegal(scalar) ? Character(scalar) : "_"
    }
    let text = String(legal)
    guard let first = legal.first, !first.isNumber, first != "e", first != "E",
      !keywords.contains(text.lowercased())
    else { return "n_" + text }
    return text
  }

  private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  private static let keywords: Set<String> = [
    "bin", "binaries", "binary", "bound", "bounds", "end", "free", "gen", "general", "generals",
    "inf", "infinity", "int", "integer", "integers", "max", "maximise", "maximize", "maximum",
    "min", "minimise", "minimize", "minimum", "sec", "semi", "semis", "sin", "sos", "sos1", "sos2",
    "st", "subject", "such", "to",
  ]
}

/// A number as every reader of the CPLEX LP format takes it: shortest that reads back the same.
///
/// Exponents are written out, because `1e+16` is taken for a sum by some readers; beyond 60 digits
/// the exponent stays, without its plus sign.
func lpNumber(_ value: Double) -> String {
  let text = value.description
  guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...])
  else { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
  let mantissa = text[..<mark]
  guard abs(exponent) < 60 else { return "\(mantissa)e\(exponent)" }
  let sign = mantissa.hasPrefix("-") ? "-" : ""
  let digits = mantissa.filter(\.isNumber)
  let fraction = mantissa.contains(".") ? mantissa.split(separator: ".")[1].count : 0
  let shift = exponent - fraction
  let significant = digits.hasSuffix("0") && fraction == 1 ? digits.dropLast() : digits[...]
  let missing = digits.count - significant.count
  if exponent < 0 {
    return sign + "0." + String(repeating: "0", count: -exponent - 1) + significant
  }
  return sign + significant + String(repeating: "0", count: shift + missing)
}
