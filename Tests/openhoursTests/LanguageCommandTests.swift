import Foundation
import Testing

/// Every command's answer in each language.
@Suite struct LanguageCommandTests {
  private static let bremen = "data/bremen/plan.yaml"

  /// A question for each command, with what its answer says in German and in Latvian.
  private static let questions: [(arguments: [String], german: String, latvian: String)] = [
    (["propose", bremen, "--open", "thu=9-20"], "Neu: Donnerstag 9–20", "Turpmāk atvērts"),
    (["propose", bremen, "--open", "sun=12-16"], "Was helfen würde", "Kas palīdzētu"),
    (["compare", bremen, "today", "sunday"], "Szenarien im Vergleich", "Scenāriju salīdzinājums"),
    (["explain", bremen, "sat=16-17"], "Samstag 16–17", "Sestdien plkst."),
    (["prices", bremen], "Was Wünsche kosten", "Cik maksā vēlmes"),
    (["confidence", bremen, "--resamples", "20"], "Wie gezogen wird", "Kā izlozē"),
    (["sweep", bremen, "max-changes=0..4:2"], "Die Abwägung", "Kompromiss"),
    (
      ["sweep", bremen, "max-changes", "--front"], "Keiner der gezeigten", "Nevienu no parādītajiem"
    ),
    (["check", bremen], "Der Plan ist lesbar", "Plānu var nolasīt"),
    (["show", bremen], "Bisher 50 Stunden", "Pašlaik atvērts 50"),
  ]

  @Test(arguments: questions.indices)
  func `an answer comes in the language that is asked for`(_ place: Int) throws {
    let (arguments, german, latvian) = Self.questions[place]
    let english = try openhours(arguments)
    for (code, words) in [("de", german), ("lv", latvian)] {
      let run = try openhours(arguments + ["--language", code])
      #expect(run.code == english.code && run.messages == english.messages)
      #expect(run.output.contains(words), "\(code): \(run.output)")
      #expect(run.output != english.output)
      for line in run.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    #expect(try openhours(arguments + ["--language", "en"]).output == english.output)
    // What programs read is the same in every language.
    let programs = try [[], ["--language", "lv"]].map { try openhours(arguments + ["--json"] + $0) }
    #expect(programs[0].output == programs[1].output && !programs[0].output.isEmpty)
  }

  @Test func `what is said of written files comes in it as well`() throws {
    let scratch = try Scratch()
    let made = try openhours("init", scratch.file("new").path, "--language", "de")
    #expect(made.output.contains("weiter mit: openhours propose"))
    let model = try openhours(
      "model", "write", Self.bremen, "-o", scratch.file("week.lp").path, "--language", "lv")
    #expect(model.messages.contains("mainīgie: 308"))
    let survey = try openhours(
      "import", "data/surveys/sample_limesurvey_codes_n400.csv", "--hours", "8-22", "-o",
      scratch.file("respondents.csv").path, "--language", "de")
    #expect(survey.messages.contains("Befragte"), "\(survey.messages)")
    let counts = try openhours(
      "import", "data/counts/besucher_pivot.csv", "--plan", "data/counts/plan.yaml", "-o",
      scratch.file("visits.csv").path, "--language", "lv")
    #expect(counts.messages.contains("apmeklējum"), "\(counts.messages)")
  }

  @Test func `messages about wrong input stay English, and a language stands once`() throws {
    let wrong = try openhours("propose", Self.bremen, "--open", "thrusday", "--language", "de")
    #expect(wrong.messages.contains("did you mean thursday?"))
    let twice = try openhours("show", Self.bremen, "--language", "de", "--language", "lv")
    #expect(twice.code == 64 && twice.messages.contains("--language stands twice"))
    #expect(try openhours("show", Self.bremen, "--language", "fr").code == 64)
  }
}
