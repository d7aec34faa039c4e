import Testing

@testable import OpeningHoursTables

/// What chance alone does, against figures of statistical tables.
struct ChanceTests {
  @Test func `tails of the normal distribution`() {
    #expect(abs(NormalDistribution.tail(1.96) - 0.05) < 1e-4)
    #expect(abs(NormalDistribution.tail(-2.5758) - 0.01) < 1e-5)
    #expect(NormalDistribution.tail(0) == 1)
  }

  @Test(arguments: [(4.0, 2.776), (9, 2.262), (30, 2.042), (1e9, 1.960)])
  func `quantiles of Student's distribution`(_ degrees: Double, _ quantile: Double) {
    #expect(abs(StudentDistribution.quantile95(degrees: degrees) - quantile) < 0.01)
    // The quantile is about as likely to be passed as that of the normal distribution, and not more.
    let score = StudentDistribution.normalScore(of: quantile, degrees: degrees)
    #expect((NormalDistribution.quantile95 - 0.11...1.961).contains(score))
  }

  @Test func `of equal differences none is named that passes only alone`() {
    let scores = [2.0, -2.1, 2.2, 1.9, 0.3, -1.0, 0.0, 1.1, 0.2, -0.4]
    #expect(HolmProcedure.areBeyondChance(scores).allSatisfy { !$0 })
    #expect(HolmProcedure.areBeyondChance([2.2]) == [true])
  }

  @Test func `Holm goes on as long as each next one passes`() {
    // Of three: 0.05 / 3, then 0.05 / 2, then 0.05; two-sided 2.39, 2.24 and 1.96.
    #expect(HolmProcedure.areBeyondChance([2.0, -2.5, 2.3]) == [true, true, true])
    #expect(HolmProcedure.areBeyondChance([2.0, -2.5, 2.2]) == [false, true, false])
    #expect(HolmProcedure.areBeyondChance([2.0, -2.3, 2.2]) == [false, false, false])
    #expect(HolmProcedure.areBeyondChance([]) == [])
  }
}
