/// Everything that a report says in one language, by subject; each language is a folder of its own.
///
/// A phrase that a language lacks does not compile. Parts that are handed in as text are written
/// already: numbers, times and names in the language's form.
protocol Phrases: Sendable {
  var grammar: any Grammar { get }
  var words: any WordPhrases { get }
  var rules: any RulePhrases { get }
  var repairs: any RepairPhrases { get }
  var notes: any NotePhrases { get }
  var reading: any ReadingPhrases { get }
  var answer: any AnswerPhrases { get }
  var remarks: any RemarkPhrases { get }
  var whatIf: any WhatIfPhrases { get }
  var map: any MapPhrases { get }
  var bands: any BandPhrases { get }
  var week: any WeekPhrases { get }
  var prices: any PricePhrases { get }
  var oneMore: any OneMorePhrases { get }
  var alternatives: any AlternativePhrases { get }
  var curve: any CurvePhrases { get }
  var staff: any StaffPhrases { get }
  var kept: any KeptPhrases { get }
  var burden: any BurdenPhrases { get }
  var staffless: any StafflessPhrases { get }
  var staffWishes: any StaffWishesPhrases { get }
  var rosterKept: any RosterKeptPhrases { get }
  var people: any PeoplePhrases { get }
  var ratings: any RatingPhrases { get }
  var scenarios: any ScenarioPhrases { get }
  var explanation: any ExplanationPhrases { get }
  var conflict: any ConflictPhrases { get }
  var basis: any BasisPhrases { get }
  var estimates: any EstimatePhrases { get }
  var changes: any ChangePhrases { get }
  var proof: any ProofPhrases { get }
  var files: any FilePhrases { get }
  var accounts: any AccountPhrases { get }
  var findings: any FindingPhrases { get }
  var importRemarks: any ImportRemarkPhrases { get }
  var notice: any NoticePhrases { get }
  var summary: any SummaryPhrases { get }
  var explorer: any ExplorerPhrases { get }
  var process: any DecisionProcessPhrases { get }
  var confidence: any ConfidencePhrases { get }
  var surveys: any SurveyPhrases { get }
  var waves: any WavePhrases { get }
  var review: any ReviewPhrases { get }
  var roster: any RosterPhrases { get }
  var systemPeople: any SystemPeoplePhrases { get }
  var system: any SystemPhrases { get }
  var systemAnswers: any SystemAnswerPhrases { get }
  var mobile: any MobilePhrases { get }
}
