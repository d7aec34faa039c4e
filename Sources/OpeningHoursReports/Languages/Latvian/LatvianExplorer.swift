struct LatvianExplorer: ExplorerPhrases {
  let title = "Izmēģiniet"
  let intro =
    "Katrai vērtībai, ko izvēlaties, šeit ir labākā nedēļa ar visiem pārējiem noteikumiem."
  let back = "Atpakaļ pie plāna"
  let withoutScript =
    "Bez skriptiem slīdņu nav. Šeit ir paša plāna atbilde, bet zemāk – visu vērtību tabula."
  let chosen = "izvēlētais"
  let withoutWeek = "– nozīmē, ka nedēļas nav."
  let impossible = "Šeit neviena nedēļa nav iespējama. Šos noteikumus nevar savienot:"
  let notFound = "Atvēlētajā laikā šeit neviena nedēļa netika atrasta."
  let rest = "Plāna atbilde pilnībā"
  let restExplained = "Turpmākais attiecas uz plānu, kāds tas ir, un nemainās līdzi slīdņiem."
  let allValues = "Visas vērtības"

  func own(isAsked: Bool) -> String { isAsked ? "kā prasīts" : "kā plānā" }

  func wrongAddress(_ text: String) -> String {
    "Šīs lapas adresē ir „\(text)”; šādas vērtības šeit nav. Redzama paša plāna atbilde."
  }

  func failed(_ name: String) -> String {
    "Nav atbildes: \(name)"
  }
}
