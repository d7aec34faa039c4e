import OpeningHours
import OpeningHoursTables

struct EnglishSystem: SystemPhrases {
  let title = "Several houses together"
  let nothingChanges = "No branch changes."
  let weighted = "What a branch is worth is multiplied by its weight."
  let checked =
    "Every rule and every figure of these weeks was checked again independently of the search that "
    + "found them."
  let again = "The same files give the same answer again:"
  let leastBroken =
    "The weeks below were the best that were found among those that break them as little as was found."
  let branches = "Branches"
  let branch = "Branch"
  let changes = "What changes"
  let hoursAWeek = "Hours a week"
  let moreOrLess = "More or less"
  let elsewhere = "When their branch is closed"
  let elsewhereToday = "Go elsewhere today"
  let elsewhereThen = "Then"
  let nowhereToday = "Go nowhere today"
  let nowhereThen = "Then nowhere"
  let goesTo = "Then to"
  let ownPeople =
    "A branch counts here for the people who find it open; those who go elsewhere stand below."
  let districts = "Districts"
  let district = "District"
  let hoursToday = "Hours today"
  let hoursThen = "Hours then"
  let perThousand = "Per 1,000 people"
  let floor = "At least"
  let floorPrice = "Gain of an hour less"
  let coverage = "When somewhere is open"
  let coverageExplained = "How many branches are open, today and then."
  let nextHour = "Where an hour counts most"
  let nextHourExplained =
    "For one branch alone, under its own rules, while all that rules between branches say of days and times "
    + "stays as it is; what is below 0 goes the other way."
  let links = "Rules that link the branches"
  let keptToday = "kept today"
  let notKeptToday = "not kept today"
  let notKept = "not kept"
  let full = "nothing is left of it"
  let priceExplained = "What a rule costs is estimated from the proof and holds for small changes."

  func price(_ worth: String, _ rule: SystemRule.Statement, money: String?) -> String {
    switch rule {
    case .most(.weeklyHours, _): "an hour more would bring about \(worth)"
    case .most(.staffHours, _): "an hour of staff more would bring about \(worth)"
    case .most(.cost, _): "\(money ?? "1 of the currency") more would bring about \(worth)"
    case .leastOfDistrict: "an hour less would bring about \(worth)"
    case .open: "one branch less at each of the times would bring about \(worth)"
    case .closed: "one closed branch more each time would bring about \(worth)"
    }
  }

  func transferIsStated(_ place: String) -> String {
    "How many go elsewhere is nobody’s count but stated at \(place); sweep transfer=0..100:20 shows what "
      + "it decides."
  }

  func broken(isCertain: Bool) -> String {
    isCertain
      ? "The rules that link the branches cannot all be kept."
      : "No weeks were found that keep all rules that link the branches; whether there are any is not known."
  }

  func checked(branches: String, rules: String) -> String {
    "Everything was read and nothing is wrong: \(branchCount(branches)), "
      + "\(rules) \(rules == "1" ? "rule that links" : "rules that link") them."
  }

  func headline(_ changed: String, of all: String) -> String {
    "\(changed) of \(all) \(all == "1" ? "branch" : "branches") \(changed == "1" ? "changes" : "change")."
  }

  func hours(_ new: String, _ old: String) -> String {
    new == old ? "Open hours a week: \(new), as today." : "Open hours a week: \(new), today \(old)."
  }

  func worth(_ new: String, _ difference: String) -> String {
    "Together they reach \(new), \(difference) against today."
  }

  func best(_ worth: String) -> String {
    "Best possible: no weeks under these rules reach more than \(worth)."
  }

  func gap(_ bound: String, _ worth: String, _ less: String) -> String {
    "No weeks under these rules reach more than \(bound); these reach \(worth) (\(less) less)."
  }

  func besideBroken(_ worth: String) -> String {
    "They reach \(worth); nothing is proven of weeks that break rules."
  }

  func excess(_ rule: String, _ amount: String, _ time: String?, _ branches: String?) -> String {
    "\(rule): broken\(time.map { " \($0)" } ?? "") by \(amount)"
      + (branches.map { " (\($0))" } ?? "")
  }

  func branchCount(_ number: String) -> String {
    "\(number) \(number == "1" ? "branch" : "branches")"
  }

  func unchanged(_ number: String) -> String { "Unchanged: \(branchCount(number))." }
  func newlyOpen(_ times: String) -> String { "Open somewhere for the first time: \(times)." }
  func nowhereOpen(_ times: String) -> String { "Open nowhere any more: \(times)." }
  func oneMore(_ branches: String) -> String { "An hour more would bring most in: \(branches)." }
  func oneLess(_ branches: String) -> String { "An hour less would cost least in: \(branches)." }

  func most(_ quantity: SystemQuantity, _ amount: String) -> String {
    switch quantity {
    case .weeklyHours: "all branches together open at most \(amount) a week"
    case .staffHours: "all branches together need at most \(amount) of staff a week"
    case .cost: "all branches together cost at most \(amount) a week"
    }
  }

  func least(_ district: String, _ hours: String) -> String {
    "the branches of \(district) open at least \(hours) a week"
  }

  func open(_ least: String, _ who: String, _ times: String) -> String {
    "\(times) at any time at least \(least) \(who) \(least == "1" ? "is" : "are") open"
  }

  func opens(_ least: String, _ who: String, _ days: String) -> String {
    "\(days) at least \(least) \(who) \(least == "1" ? "opens" : "open")"
  }

  func closed(_ most: String, _ who: String, _ days: String) -> String {
    "\(days) at most \(most) \(who) \(most == "1" ? "is" : "are") closed"
  }

  func of(_ names: String) -> String { "of \(names)" }
  func ofGroups(_ number: String) -> String { "of each group of neighbours (\(number) groups)" }
  func ofAll(_ number: String) -> String { "of all \(number) branches" }
}
