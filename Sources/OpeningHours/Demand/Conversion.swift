import OpeningHoursTables

/// How wishes become visits.
public enum Conversion: Sendable, Hashable {
  /// The part of those who would come at a time that do come in a week, 0...1, as the plan states it.
  case stated(Double)
  /// As the times that were both asked about and counted imply.
  case fitted

  /// The word of a plan for ``fitted``.
  static let fittedWord = "fitted"

  /// Reads a conversion as plans and flags write it: `fitted`, `6 %`, `0.06`.
  init(_ text: String) throws(TextError) {
    let plain = text.trimmed
    if plain == Self.fittedWord {
      self = .fitted
      return
    }
    let isPercent = plain.hasSuffix("%")
    let written = isPercent ? String(plain.dropLast()).trimmed : plain
    // Programs write 0.0000146 as 1.46e-05.
    let number = TimeText.decimal(written) ?? (written.contains("e-") ? Double(written) : nil)
    guard let value = number.map({ isPercent ? $0 / 100 : $0 }), (0...1).contains(value) else {
      throw TextError(
        "\"\(text)\" is not a conversion",
        hint: "write fitted, or a part from 0 to 1 that you know, in percent or as a fraction")
    }
    self = .stated(value)
  }
}

/// The conversion that data imply where the same times were both asked about and counted.
public struct ConversionFit: Sendable, Hashable {
  /// The visits of those times over the visits if all who would come did; may be over 1.
  ///
  /// It is not rounded, so that how many people the wishes speak for cancels in the visits that follow.
  public let conversion: Double
  /// How many slots, or parts of the day, were both asked about and counted.
  public let count: Int
  /// Between which conversions lie all times but the tenth with the least and the tenth with the
  /// greatest, weighted by how many would come.
  public let spread: ClosedRange<Double>

  /// With fewer times nobody can say how much they differ.
  static let fewestForSpread = 5

  /// The conversion of times with how many came and how many would come; nothing where nobody would
  /// come at any of them.
  ///
  /// - Parameter times: Visits, and the visits if all who would come did; both from 0.
  init?(_ times: [(visits: Double, wished: Double)]) {
    let wished = times.reduce(0) { $0 + $1.wished }
    guard wished > 0 else { return nil }
    conversion = times.reduce(0) { $0 + $1.visits } / wished
    count = times.count
    let parts = times.filter { $0.wished > 0 }.map { ($0.visits / $0.wished, $0.wished) }
      .sorted { $0 < $1 }
    var before = 0.0
    let middle = parts.filter { part in
      let (from, to) = (before, before + part.1)
      before = to
      return to > wished / 10 && from < wished * 9 / 10
    }.map(\.0)
    spread = (middle.first ?? conversion)...(middle.last ?? conversion)
  }

  /// Whether the times are enough to tell how much they differ.
  public var tellsSpread: Bool { count >= Self.fewestForSpread }

  /// Whether a conversion is beyond what all times but the tenth with the least and the tenth with the
  /// greatest show, by more than a two-hundredth of it: what is stated has been rounded.
  public func isFar(_ stated: Double) -> Bool {
    tellsSpread && !(spread.lowerBound * 0.995...spread.upperBound * 1.005).contains(stated)
  }
}

extension ConversionFit {
  /// The conversion that hour by hour follows from what was asked and what was counted.
  ///
  /// - Parameters:
  ///   - visits: The visits, counted slots only.
  ///   - wishes: The shares on the same grid.
  ///   - people: How many people the shares are parts of.
  init?(visits: Demand, wishes: Demand, people: Int) {
    var times: [(visits: Double, wished: Double)] = []
    for day in Weekday.allCases {
      for slot in wishes.grid.slots {
        let (counted, asked) = (visits[day, slot], wishes[day, slot])
        guard counted.provenance == .observed, asked.provenance == .asked,
          let came = counted.rate, let share = asked.rate
        else { continue }
        times.append((came, share / 100 * Double(people)))
      }
    }
    for band in wishes.askedBands {
      // A part of the day is one time, where all of it in the frame was counted.
      guard let came = visits.counted(in: band) else { continue }
      times.append((came, (band.percent ?? 0) / 100 * Double(people)))
    }
    self.init(times)
  }
}

extension Demand {
  /// The visits of a part of the day within the frame, a slot that it cuts by the minutes that lie in it;
  /// nothing where some of it was not counted.
  fileprivate func counted(in band: BandDemand) -> Double? {
    var came = 0.0
    let slots = grid.slots(touching: band.span)
    for slot in slots {
      guard self[band.day, slot].provenance == .observed, let rate = self[band.day, slot].rate,
        let minutes = grid.span(of: slot..<(slot + 1))?.intersection(band.span)?.minutes
      else { return nil }
      came += rate * Double(minutes) / 60
    }
    return slots.isEmpty ? nil : came
  }
}

/// The conversion that an answer rests on, beside the one that data imply.
public struct AppliedConversion: Sendable, Hashable {
  /// The part of those who would come that are taken to come in a week, 0...1.
  public let part: Double
  /// How many people the wishes speak for.
  public let people: Int
  /// Whether it follows from the data, not from the plan.
  public let isFitted: Bool
  /// What times that were both asked about and counted imply; nothing where there are none.
  public let fit: ConversionFit?

  /// Whether the plan states a conversion that hardly any of these times shows.
  public var isFarOff: Bool { !isFitted && fit?.isFar(part) == true }
}
