import OpeningHoursTables

/// What an import did with a survey's odd answers and with what it did not carry over.
protocol ImportRemarkPhrases: Sendable {
  func remark(_ remark: ImportRemark) -> String
  /// Why a column is not carried over.
  func reason(_ reason: ColumnReason) -> String
  /// Why respondents do not count.
  func reason(_ reason: ImportAccount.LeftOut.Reason) -> String
  /// Which sheet of a workbook was read.
  func sheet(_ name: String, others: [String]) -> String
}
