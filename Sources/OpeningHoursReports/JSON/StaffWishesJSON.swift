/// How many of the team's wishes about the hours are kept, as people for so many hours.
struct StaffWishesJSON: Encodable {
  /// How many people were asked.
  let people: Int
  let asked: Double
  let today: Double
  let proposed: Double
}
