import OpeningHours
import OpeningHoursTables

extension StaffPhrases {
  static let english = StaffPhrases(
    title: "Staff", groups: "People, paid hours and cost a week by contract group",
    group: "Group", people: "People", hoursToday: "Hours today", hoursThen: "Hours then",
    hoursMost: "Hours at most", costToday: "Cost today", costThen: "Cost then", all: "All",
    duties: "Duties a week for each person, on average", dutyToday: { "\($0) today" },
    dutyThen: { "\($0) then" }, lateExplained: { "Late: the shift ends after \($0)." },
    todayImpossible: "Today’s hours cannot be staffed under these rules:",
    todayUnknown: "Whether today’s hours can be staffed was not found out in time.",
    days: "Who works when", dayTitle: { "\($0), open \($1)" },
    dayDescription: { "Needed: \($0). On duty: \($1). Shifts: \($2)." }, needed: "needed",
    onDuty: "on duty", shift: "a shift",
    paidHours: "Hours are paid hours, less the unpaid breaks; shifts are shown with their breaks.")
}

extension PeoplePhrases {
  static let english = PeoplePhrases(
    title: "Whom it reaches, and who loses", caption: "People reached today and then, by group",
    group: "Group", people: "People", change: "Change", loseAll: "Lose all",
    everyone: "Everyone", notStated: "not stated", smaller: "smaller groups",
    nobodyLoses: "Nobody loses the last window that suits.",
    lose: {
      $0 == "1"
        ? "1 person loses the last window that suits"
        : "\($0) people lose the last window that suits"
    },
    mostOfAll: { "most of all \($0), \($1) of them" },
    unasked: "Who comes only at hours of today that nobody was asked about is not counted.",
    explained: {
      "Reached: at least one ticked window of \($0) or more is open. Lose all: reached today, no "
        + "more then."
    }, leftOut: { "No groups, for too many values: \($0)." })
}

extension ScenarioPhrases {
  static let english = ScenarioPhrases(
    title: "Scenarios side by side", caption: "The best week of each scenario", today: "today",
    best: "this proposal", openHours: "Open hours", changedHours: "Changed hours",
    worth: { "Worth, in \($0)" }, against: { "Against \($0)" }, proven: "Proven",
    staffHours: "Staff hours", staffCost: "Staff cost", reached: "People reached",
    sameInAll: { "The same in all: \($0)." }, impossible: { "\($0): no week is possible." },
    nothingFound: { "\($0): nothing was found before the end." },
    failed: { "\($0): the question failed." })
}

extension BasisPhrases {
  static let english = BasisPhrases(
    title: "What the answer rests on", data: "Data", respondents: { "\($0) respondents" },
    respondentsUnknown: "respondents (number not stated)",
    table: {
      "\($0), table \($1); a point is one percent of them for one open hour."
    }, counted: { "Visits counted in \($0)" + ($1.map { "; wishes of \($0)" } ?? "") + "." },
    weighted: {
      "Weighted: as telling as \($0) respondents of equal weight (design effect \($1))."
    }, slots: { "Of \($0) slots of \($1) \($2)." },
    provenance: { count, kind in
      switch kind {
      case .asked: "\(count) asked"
      case .observed: "\(count) observed"
      case .estimated: "\(count) estimated"
      case .unknown: "\(count) unknown"
      }
    },
    fit: {
      "Estimates (~) are a row effect times a column effect fitted to the asked hours; there the fit "
        + "is off by \($0) percent points on average, \($1) at most (\($2))."
    }, expectedPart: { "\($0) of the proposal’s visits are expected from wishes." },
    estimatedPart: {
      $1 == .visits
        ? "\($0) of the proposal’s visits are estimated."
        : "\($0) of the proposal’s points are estimated."
    }, unknownHours: { "\($0) of the proposal are unknown and count nothing." },
    conversionSame: {
      "Wishes turned into visits at \($0); the same week comes out at any conversion."
    },
    conversionOther: { stated, below, above in
      let ends = [below.map { "below \($0)" }, above.map { "above \($0)" }].compactMap(\.self)
      return "Wishes turned into visits at \(stated); \(ends.joined(separator: " and ")) another "
        + "week comes out."
    }, preset: { "Collection of rules: \($0)." },
    presetCaution: "Rules from collections are data for a first plan, no legal advice.",
    rules: "The rules that must hold, who wants them and where they stand", rule: "Rule",
    origin: "Origin", source: "Source",
    originName: { origin in
      switch origin {
      case .law: "law"
      case .agreement: "agreement"
      case .house: "house"
      case .wish: "wish"
      }
    }, standard: { "default of \($0)" })
}

extension ChangePhrases {
  static let english = ChangePhrases(
    before: { "plan file: \($0)" },
    mayBeOpen: { "may be open \($0)" + ($1.map { " \($0)" } ?? "") },
    unaskedStay: "today’s hours that nobody was asked about stay open",
    unaskedEstimated: "hours that nobody was asked about get an estimated value",
    judgedBy: { "judged by \($0.inWords)" }, window: { "a window of \($0) is of use" },
    weight: { "respondents of \($0) count \($1) times" },
    onDuty: { "\($1) on duty while open \($0)" }, workBefore: { "\($0) of work before opening" },
    workAfter: { "\($0) of work after closing" })
}

extension ProofPhrases {
  static let english = ProofPhrases(
    title: "The proof",
    best: { "Best possible: no week under these rules reaches more than \($0)." },
    tiesOpen: "Others may reach as many and change less.",
    stopped: { ending in
      switch ending {
      case .cancelled: "the search was stopped"
      case .gap: "the search ended at the gap that was asked for"
      default: "the time was over"
      }
    },
    notProven: {
      "Not proven: \($0); no week reaches more than \($1), this one reaches \($2) (\($3) less)."
    },
    checked:
      "Every rule and every figure of this week was checked again by plain arithmetic, apart from the "
      + "search that found it.",
    again: "The same plan and the same data give the same answer again:")
}
