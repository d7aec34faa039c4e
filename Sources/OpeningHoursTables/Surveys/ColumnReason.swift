/// Why a column of an export is not carried over; the raw values are the words of the JSON contract.
public enum ColumnReason: String, Sendable, Hashable, CaseIterable {
  /// Its heading is that of a name, an address or a token.
  case mayTellWho = "may tell who somebody is"
  /// It is about the tool: a page, a seed, a time.
  case technical
  /// Its cells are addresses.
  case addresses = "holds addresses (e-mail, web or IP)"
  /// Its cells are dates.
  case dates = "holds dates"
  /// It is the comment beside another answer.
  case comment = "a comment"
  /// It is what was typed beside the option "other".
  case freeTextOfOther = "free text of \"other\""
  /// It has nearly as many answers as respondents, or long ones.
  case freeText = "free text"
  /// All its cells are blank.
  case empty
  /// All its cells hold one answer.
  case sameForAll = "the same for all"
  /// It tells how the response was made.
  case aboutResponse = "about the response"
  /// It numbers the responses.
  case responseNumber = "the number of the response"
  /// It is the time of the response.
  case date = "the date"
  /// It belongs to another question about hours.
  case otherQuestion = "another question about hours"
  /// It is an option beside hours, as "never".
  case noHour = "an option that is no hour"
}
