import Foundation
import OpeningHoursTables
import TestSamples
import Testing

struct WeekCodingTests {
  private func decoded<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  @Test func `every week survives encoding`() throws {
    var random = SeededGenerator(seed: 20)
    for minutes in [15, 30, 60] {
      let week = randomWeek(try grid("0-24", minutes: minutes), using: &random)
      let json = String(decoding: try JSONEncoder().encode(week), as: UTF8.self)
      #expect(try decoded(Schedule.self, json) == week, "\(json)")
    }
  }

  @Test func `a week is encoded as people read it`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(week("mon=9-12+14-18:30")), as: UTF8.self)
    #expect(
      json
        == #"{"fri":[],"mon":["09:00-12:00","14:00-18:30"],"sat":[],"sun":[],"thu":[],"tue":[],"wed":[]}"#
    )
  }

  @Test func `days that are left out are closed, and spans that touch are one`() throws {
    let json = #"{"tue": ["10:00-12:00", "12:00-14:00"]}"#
    #expect(try decoded(Schedule.self, json) == week("tue=10-14"))
  }

  @Test(arguments: [
    #"{"mon": ["12:00-10:00"]}"#, #"{"mon": ["9-10"]}"#, #"{"mon": ["09:00-25:00"]}"#,
    #"{"moon": []}"#, #"{"mon": "09:00-10:00"}"#,
  ])
  func `what no week can be is refused`(_ json: String) {
    #expect(throws: DecodingError.self) { try decoded(Schedule.self, json) }
  }
}
