import OpeningHours
import OpeningHoursTables

/// How many of the team's wishes about the hours a week keeps.
struct StaffWishesKept: Hashable {
  /// People for so many hours that are open or closed as they wish.
  let kept: Double
  /// All that were wished for.
  let asked: Double
  /// The part that is kept, in ten-thousandths, rounded down: a week that keeps fewer than all does not keep
  /// 100 %.
  let tenThousandths: Int

  /// The wishes that a week keeps.
  init(_ wishes: StaffWishes, in week: Schedule) {
    let kept = wishes.kept(in: week)
    self.kept = wishes.hours(kept)
    asked = wishes.hours(wishes.asked)
    tenThousandths = wishes.asked == 0 ? 10_000 : kept * 10_000 / wishes.asked
  }
}
