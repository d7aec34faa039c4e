import OpeningHoursTables

/// The money in which a plan counts what staff cost: a code or a sign of a few letters.
public struct Currency: Sendable, Hashable {
  /// As the plan writes it: "EUR", "€", "kr".
  public let name: String

  /// More letters are a word that no amount is written with.
  private static let mostLetters = 4

  /// The currency that a text names.
  ///
  /// - Throws: `TextError` for what is neither letters nor a sign of money.
  init(_ text: String) throws(TextError) {
    let name = text.trimmed
    // An abbreviation may end with a full stop: "kr.", "Fr."
    let letters = name.hasSuffix(".") ? name.dropLast() : name[...]
    let isName = letters.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .currencySymbol
    }
    guard !letters.isEmpty, letters.count <= Self.mostLetters, isName else {
      throw TextError(
        "\"\(text)\" is not a currency", hint: "write a code or a sign, as in EUR or \u{20AC}")
    }
    self.name = name
  }

  /// An amount as English writes it: a code and a blank in front, a sign right before the number.
  package func before(_ number: String) -> String {
    let isSign = name.unicodeScalars.last?.properties.generalCategory == .currencySymbol
    return name + (isSign ? "" : "\u{A0}") + number
  }
}

/// An amount of money.
public struct Money: Sendable, Hashable {
  /// Hundredths of the currency.
  public let cents: Int
  /// What is counted; nothing where the plan does not say so.
  public let currency: Currency?

  /// An amount.
  public init(cents: Int, _ currency: Currency? = nil) {
    self.cents = cents
    self.currency = currency
  }

  /// As English writes it: "EUR 8,000", "8,000.50".
  var inWords: String {
    let number = (cents / 100).grouped(by: ",") + cents.centsInWords.drop { $0 != "." }
    return currency.map { $0.before(number) } ?? number
  }
}

/// Amounts of money as flags and plan files write them.
enum MoneyText {
  /// An amount in hundredths of the currency: "28.50", "5200" or "12.345,50".
  static func cents(_ text: String) throws(TextError) -> Int {
    guard let amount = try TimeText.amount(text.trimmed), amount < 1e9 else {
      throw TextError("\"\(text)\" is not an amount of money", hint: "write 5200 or 28.50")
    }
    return Int((amount * 100).rounded())
  }
}
