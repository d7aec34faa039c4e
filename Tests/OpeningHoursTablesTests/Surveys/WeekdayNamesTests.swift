import Testing

@testable import OpeningHoursTables

struct WeekdayNamesTests {
  private func days(_ header: String) -> [Weekday?]? {
    let cells = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard case .days(let days, _) = WeekdayNames.reading(of: cells) else { return nil }
    return days
  }

  @Test(arguments: [
    "Mon,Tue,Wed,Thu,Fri,Sat,Sun", "Mo,Tu,We,Th,Fr,Sa,Su",
    "MONDAY,tuesday,Wednesday,Thursday,Friday,Saturday,Sunday", "Mo.,Di.,Mi.,Do.,Fr.,Sa.,So.",
    "Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Sonnabend,Sonntag",
    "Pirmdiena,Otrdiena,Trešdiena,Ceturtdiena,Piektdiena,Sestdiena,Svētdiena",
    "P,O,T,C,Pk,S,Sv", "Pr,Ot,Tr,Ce,Pk,Se,Sv",
    "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche",
    "lun.,mar.,mer.,jeu.,ven.,sam.,dim.", "Lu,Ma,Me,Je,Ve,Sa,Di",
    "lunes,martes,miercoles,jueves,viernes,sábado,domingo", "L,M,X,J,V,S,D",
    "lunedì,martedi,mercoledì,giovedì,venerdì,sabato,domenica",
    "poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela", "pn,wt,śr,czw,pt,sob,nd",
    "maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag", "ma,di,wo,do,vr,za,zo",
  ])
  func `a whole week is read in its language`(_ header: String) {
    #expect(days(header) == Weekday.allCases)
  }

  @Test func `a letter with a combining mark is the same letter`() {
    #expect(days("S\u{301}roda,sobota") == [.wednesday, .saturday])
  }

  @Test func `cells that are no days are told apart`() {
    #expect(days("hour,Mon,Tue,total") == [nil, .monday, .tuesday, nil])
  }

  @Test func `a remark in brackets or a percent sign does not matter`() {
    #expect(
      days("Montag (n=400),Di. [2008],Mi %,Do in %") == [.monday, .tuesday, .wednesday, .thursday])
    #expect(days("Monday wishes,Tue") == [nil, .tuesday])
  }

  @Test func `the same letters are a different day in another language`() {
    #expect(days("Mo,Di,Mi") == [.monday, .tuesday, .wednesday])
    #expect(days("Lu,Ma,Di") == [.monday, .tuesday, .sunday])
    #expect(days("ma,di,wo") == [.monday, .tuesday, .wednesday])
  }

  @Test func `languages that disagree are both named`() {
    #expect(
      WeekdayNames.reading(of: ["ma", "di"])
        == .ambiguous([.tuesday, .sunday], .french, or: [.monday, .tuesday], .dutch))
  }

  @Test func `a day that stands twice is found`() {
    #expect(
      WeekdayNames.reading(of: ["hour", "Mon", "Tue", "Monday"])
        == .twice(.monday, first: 1, second: 3, .english))
  }

  @Test func `a header in two languages names the cells that do not fit`() {
    #expect(WeekdayNames.reading(of: ["Mon", "Tue", "Mittwoch"]) == .mixed(.english, unknown: [2]))
  }

  @Test func `a header without a day says so`() {
    #expect(WeekdayNames.reading(of: ["hour", "wishes", ""]) == .noDay)
  }

  @Test(arguments: WeekdayLanguage.allCases)
  func `each language names seven different days`(_ language: WeekdayLanguage) {
    #expect(language.names.map { language.weekday(folded: folded($0)) } == Weekday.allCases)
  }
}
