import OpeningHoursTables

/// How tables were read, in English.
struct EnglishReading: ReadingPhrases {
  private var language: Language { .english }

  func note(_ note: ReadingNote.Statement) -> String {
    switch note {
    case .read(as: .counts): "cells are read as numbers of people, of those asked"
    case .read(as: .percent): "shares are read as percent"
    case .read(as: .fractions): "shares are read as fractions"
    case .percentNotPeople:
      "whole numbers without a percent sign are read as percent, not as people; if they are numbers of "
        + "people, state cells: counts (--cells counts to import) and how many were asked"
    case .rowSkipped(let text, let reason): "\"\(text)\" \(self.reason(reason))"
    case .columnSkipped(let heading): "column \"\(heading)\" is skipped"
    case .openEnds:
      "hours without an end last until the next one, the last as long as the one before"
    case .sample(let people): "sample: \(language.numbers.grouped(people)) people asked"
    case .differentSamples(let samples):
      "different sample sizes (\(list(samples))): none is used"
    case .otherSample(let table, let stated):
      "the table says that \(language.numbers.grouped(table)) people were asked, and "
        + "\(language.numbers.grouped(stated)) were stated beside it: the stated number is taken"
    case .daysAreRows: "weekdays are rows and hours are columns"
    case .blankCells(let blank, let all): "\(blank) of \(all) cells are blank: not asked"
    case .parts(let parts): "\(EnglishBands.askedAsAWhole): \(language.parts(parts))"
    case .daysMissing(let days): "\(language.names(days)) not in the table: not asked"
    case .slotUnasked(let slot):
      "nobody was asked about \(language.moment(slot)): left out"
    case .assumed(let assumption): self.assumption(assumption)
    }
  }

  private func list(_ samples: [Int]) -> String {
    samples.map(language.numbers.grouped).joined(separator: "; ")
  }

  private func reason(_ reason: ReadingNote.SkippedRow) -> String {
    switch reason {
    case .title: "stands above the table: skipped"
    case .noHour: "holds no shares of one hour or day: skipped"
    case .numbersWithoutHour: "holds numbers, but names no hour or day: skipped"
    case .remark: "is a remark: skipped"
    }
  }

  private func assumption(_ assumption: SurveyAssumption) -> String {
    switch assumption {
    case .blankIsNoTick:
      "a blank cell counts as asked and nothing ticked; whether somebody saw the question cannot be told"
    case .blankIsNo:
      "only ticks are written, so a blank cell counts as \"no\"; whether somebody saw the question cannot "
        + "be told"
    case .blankIsUnseen: "a \"no\" is written out, so a blank cell counts as not shown"
    case .untickedAsked: "hours that nobody ticked count as asked, as you said"
    case .untickedUnasked(let tool):
      "\(tool) lists only what was ticked, so hours that nobody ticked count as not asked; if all were "
        + "offered, say --every-slot-offered"
    case .otherQuestions(let names):
      "other questions about hours, not taken: \(names.map { "\"\($0)\"" }.joined(separator: ", "))"
    case .noHour(let text, let count): "\"\(text)\" is no hour: not counted (\(count) times)"
    case .singleTexts(let count):
      "texts that stand only once and are no hour, not counted: \(count)"
    case .submissionDate(let heading): "\"\(heading)\" is taken as the date of submission"
    case .allFinished:
      "no column tells who finished: all responses count; export with the date of submission"
    case .manyUnfinished(let count, let all):
      "\(language.numbers.percent(count, of: all)) (\(count) of \(all)) did not finish and are left out; "
        + "those who finished may want other hours than those who gave up"
    case .namesReplaced(let count): "\(count) names are replaced by numbers from 1"
    case .namesRepeated(let count):
      "\(count) names head several columns: each column counts as a person"
    case .codes(let days, let hours, let reading):
      "the codes do not name days and hours: \(days) are taken as Monday to Sunday, \(hours) as "
        + "\(coded(reading)); check it against the survey"
    case .garbled(let found, let meant, let encoding):
      "\"\(found)\" was garbled before it came here: \"\(meant)\", written in UTF-8, was read as \(encoding); "
        + "export it again and save it as UTF-8"
    }
  }

  private func coded(_ hours: SurveyAssumption.CodedHours) -> String {
    switch hours {
    case .clock(let first): "hours of the clock, the first \(language.clock([first]))"
    case .counted(let count, let minutes, let first):
      "\(count) times \(language.length(minutes)), the first \(language.clock([first]))"
    }
  }
}
