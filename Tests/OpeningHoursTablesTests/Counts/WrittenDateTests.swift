import Testing

@testable import OpeningHoursTables

struct WrittenDateTests {
  @Test(arguments: [
    ("2025-03-09", "2025-03-09", "2025-03-09"), ("09.03.2025", "2025-03-09", nil),
    ("3/9/2025", "2025-09-03", "2025-03-09"), ("31/12/25 9:00", "2025-12-31", nil),
    ("2025/03/09T10:00:00Z", "2025-03-09", "2025-03-09"), ("29.02.2025", nil, nil),
    ("12-2025", nil, nil), ("1.2", nil, nil), ("2025-13-01", nil, nil), ("Monday", nil, nil),
  ])
  func `a date is read under the orders that it allows`(
    _ text: String, _ dayFirst: String?, _ monthFirst: String?
  ) {
    let written = WrittenDate(text)
    let orders = written?.orders ?? []
    func date(_ order: DateOrder) -> String? {
      orders.contains(order) ? written?.date(order)?.description : nil
    }
    #expect(date(.dayFirst) == dayFirst && date(.monthFirst) == monthFirst)
  }

  @Test(
    arguments: [
      ("14:05", 845, nil), ("2:00 PM", 840, nil), ("12:30 am", 30, nil), ("14:00:59.9Z", 840, 0),
      ("14:00+01:00", 840, 60), ("14:00:00 -0530", 840, -330), ("14:00 UTC", 840, 0),
    ] as [(String, Int, Int?)])
  func `a time is read with its distance from UTC`(_ text: String, _ minutes: Int, _ offset: Int?) {
    let time = WrittenTime(text[...])
    #expect(time?.minutes == minutes && time?.offset == offset)
  }

  @Test(arguments: ["25:00", "noon", "14:61", "", "14:00:99"])
  func `what is no time is refused`(_ text: String) {
    #expect(WrittenTime(text[...]) == nil)
  }
}
