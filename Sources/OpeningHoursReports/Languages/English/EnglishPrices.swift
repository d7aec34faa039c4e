import OpeningHours
import OpeningHoursTables

struct EnglishPrices: PricePhrases {
  let against = "Against it"
  let cannotClose = "Cannot be closed"
  let cannotOpen = "Cannot be opened"
  private var language: Language { .english }

  let title = "What wishes cost"
  let toOpen = "What opening a closed hour would cost, the cheapest first"
  let toClose = "What closing an open hour would cost, the cheapest first"
  let worth = "Worth"
  let loses = "Loses"
  let staff = "Staff"
  let forIt = "What changes for it"
  let nothingElse = "nothing else"
  let gains =
    "A loss below 0 is a gain: hours closed in so many words may "
    + "leave two parts of a day, and nobody needs to have been asked about them."
  let perhapsFewer = "perhaps fewer rules are enough"
  let staffExplained = "Staff: paid hours more or less if nothing else changes."

  func moreToOpen(_ count: String) -> String {
    "And \(count) more hours that stay closed."
  }

  func moreToClose(_ count: String) -> String {
    "And \(count) more hours that are open."
  }

  func explained(_ unit: String) -> String {
    "Worth: what the hour itself is worth (~ estimated, ? not known). Loses: how much less the "
      + "best "
      + "week is worth with it, in \(unit)."
  }

  func notAskedAll(_ missing: String, _ all: String) -> String {
    "The search was stopped: \(missing) of \(all) hours have no price."
  }

  func opens(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(language.short(day)) \(language.spans(spans)) \(spans.count == 1 ? "opens" : "open")"
  }

  func closes(_ day: Weekday, _ spans: [TimeSpan]) -> String {
    "\(language.short(day)) \(language.spans(spans)) \(spans.count == 1 ? "closes" : "close")"
  }

  func because(_ count: Int) -> String {
    count == 1
      ? "Because of this rule" : "Because of these rules; where several are named, together"
  }

  func best(_ headline: String, isProven: Bool) -> String {
    "This is the best week \(isProven ? "under these rules" : "found in time"). \(headline)"
  }

  func showAll(_ flag: String) -> String {
    "\(flag) shows them."
  }

  func failed(_ time: String, _ message: String) -> String {
    "\(time): \(message)"
  }

  func notFound(_ times: String) -> String {
    "Not found out in time: \(times)."
  }
}
