import OpeningHours
import OpeningHoursTables

// What a notice says of ratings.
extension RatingsSection {
  /// What a notice says of customers' ratings: everyone's, and by group.
  var noticed: [String] {
    let customers = ratings.filter { $0.audience == .customers }
    let lines = customers.flatMap { rating in
      rating.wholes.compactMap { noticed(rating, $0) } + byGroup(rating)
    }
    let told = customers.flatMap(\.wholes).filter { $0.shares != nil }
    return lines + (told.contains { $0.answers != nil } ? [words.interval] : [])
      + (told.contains(where: \.isUncertain) ? [words.uncertain] : [])
  }

  /// What a group that is told by itself says; nothing where its source leaves open what figures mean.
  private func noticed(_ rating: Rating, _ group: Rating.Group) -> String? {
    let shares = sides(of: rating, group)
    guard shares.favourable != nil || shares.unfavourable != nil else { return nil }
    let text = words.noticed(
      rating.question, favourable: shares.favourable, unfavourable: shares.unfavourable)
    return group.value.isEmpty ? text : "\(title(of: group)): \(text)"
  }

  private func byGroup(_ rating: Rating) -> [String] {
    var columns: [String] = []
    for column in rating.groups.compactMap(\.column) where !columns.contains(column) {
      columns.append(column)
    }
    return columns.compactMap { column in
      let groups = rating.groups.filter { $0.column == column }.compactMap { group in
        rating.share(of: .favourable, in: group).map { share in
          "\(language.value(group.value, of: plan)): \(text(share))"
        }
      }
      guard groups.count > 1 else { return nil }
      return words.noticed(
        rating.question, byGroup: language.segment(column, of: plan),
        groups.joined(separator: "; "))
    }
  }
}
