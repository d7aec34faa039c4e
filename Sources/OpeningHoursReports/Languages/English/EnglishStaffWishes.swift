struct EnglishStaffWishes: StaffWishesPhrases {
  let kept = "Wishes of staff kept"
  let prices = "What it costs to do as the staff wish, the cheapest first"
  let wish = "Wish"
  let people = "People"
  let more = "Wishes kept"
  let pricesExplained =
    "People: how many more wish it so than the other way round. Wishes kept: people for so many hours, more "
    + "or fewer in the best week with it."
  let burden = "Burden"
  let burdenExplained = "Burden: how much more or less the best week with it weighs on the staff."

  func explained(_ people: String) -> String {
    "Wishes of staff: \(people == "1" ? "1 person was" : "\(people) people were") asked at which hours "
      + "to be open or closed."
  }

  func rule(_ percent: String) -> String {
    "at least \(percent) of the wishes of staff are kept"
  }

  func knee(_ value: String, upTo: String, beyond: String) -> String {
    "The curve bends at \(value): up to there each percentage point of wishes that are not kept brings "
      + "\(upTo), beyond it \(beyond)."
  }

  func wished(isOpen: Bool) -> String { isOpen ? "open" : "closed" }
}
