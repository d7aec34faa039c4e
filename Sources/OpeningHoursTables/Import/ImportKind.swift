/// The tools whose exports are read.
public enum ImportKind: String, CaseIterable, Sendable, Hashable {
  /// LimeSurvey's CSV export, in any of its heading styles.
  case limeSurvey = "limesurvey"
  /// Google Forms: the linked sheet as CSV, or "Download responses".
  case googleForms = "google-forms"
  /// Microsoft Forms: its workbook saved as CSV.
  case microsoftForms = "ms-forms"
  /// Qualtrics' CSV, with up to three rows of headings.
  case qualtrics = "qualtrics"
  /// SurveyMonkey's CSV or workbook, with two rows of headings.
  case surveyMonkey = "surveymonkey"
  /// The CSV of a when2meet poll: one row a slot, one column a person.
  case when2meet = "when2meet"
  /// A table of shares that somebody has added up already; it has no respondents.
  case matrix = "matrix"
  /// A people counter's file: time stamps, dates and hours, or a table of hours by dates.
  case counts = "counts"

  /// The name as its maker writes it: "Google Forms".
  public var name: String {
    switch self {
    case .limeSurvey: "LimeSurvey"
    case .googleForms: "Google Forms"
    case .microsoftForms: "Microsoft Forms"
    case .qualtrics: "Qualtrics"
    case .surveyMonkey: "SurveyMonkey"
    case .when2meet: "when2meet"
    case .matrix: "table of shares"
    case .counts: "counts"
    }
  }
}
