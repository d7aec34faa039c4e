import OpeningHours
import OpeningHoursTables

// Who is over-represented among those who answered.
extension BasisSection {
  /// The groups that are off most; for those who decide also that it is not known.
  var represented: String? {
    let groups = reach?.representation ?? []
    guard let most = groups.max(by: { $0.excess < $1.excess }),
      let least = groups.min(by: { $0.excess < $1.excess })
    else { return reader == .council && demand.hasWishes ? words.representationUnknown : nil }
    guard max(most.excess, -least.excess) >= 0.01 else { return words.representative }
    return words.represented(said(most), said(least))
  }

  /// The parts of all groups; nothing where they are not known.
  var representationTable: [Document.Block] {
    let groups = reach?.representation ?? []
    guard !groups.isEmpty else { return [] }
    func percent(_ part: Double) -> Document.Cell {
      .init(language.share(part * 100), number: NumberForm.plain.oneDecimal(part * 100))
    }
    return [
      .table(
        Document.Table(
          words.whoAnswered, [words.group, words.ofAnswers, words.ofAllPeople], figures: [1, 2],
          groups.map { group in
            Document.Row([
              .init(language.group(group.column, group.value, of: plan)),
              percent(group.answered), percent(group.expected),
            ])
          }))
    ]
  }

  private func said(_ group: Representation) -> RepresentedGroup {
    RepresentedGroup(
      name: phrases.words.quoted(language.group(group.column, group.value, of: plan)),
      ofAnswers: language.share(group.answered * 100),
      ofAllPeople: language.share(group.expected * 100))
  }
}
