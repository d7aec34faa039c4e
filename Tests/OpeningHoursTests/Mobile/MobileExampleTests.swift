import OpeningHoursTables
import TestSamples
import Testing

@testable import OpeningHours

/// The worked example of a mobile library.
struct MobileExampleTests {
  private func example() throws -> MobileLibrary {
    let folder = "data/system/mobile/"
    return try MobileLibrary(
      file: try repositoryFile(folder + "mobile.yaml"), fileName: "mobile.yaml", name: "van"
    ) { table throws(InputErrors) in
      do {
        return try repositoryFile(folder + table.path)
      } catch {
        throw InputErrors([Diagnostic(table.source, "\(error)")])
      }
    }
  }

  @Test func `the example is read, and its legs that are too short are named`() throws {
    let van = try example()
    #expect(van.stops.count == 28)
    #expect(van.today.visits.count == 29)
    #expect(van.vehicleDays.count == 5)
    #expect(van.worth(of: van.today).unknownMinutes == 0)
    let short = van.shortLegs(of: van.today).map { leg in
      let (from, to) = (leg.from.map { van.stops[$0].name }, leg.to.map { van.stops[$0].name })
      return "\(leg.day.key) \(from ?? "-") > \(to ?? "-"): \(leg.there) of \(leg.needed)"
    }
    #expect(
      short == [
        "mon Beanhill, Local Centre > Great Linford, High Street: 10 of 14",
        "mon Bletchley, Windmill Hill > Newport Pagnell, Wordsworth Avenue: 20 of 24",
      ])
  }

  @Test func `little work gives a better week with few visits moved`() throws {
    let van = try example()
    let proposal = try van.decided(effort: MobileEffort(changes: 6, steps: 1, nodes: 0))
    #expect(proposal.value > proposal.todayWorth.thousandths)
    #expect(proposal.moved.count <= 5)
  }
}
