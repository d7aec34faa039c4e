struct LatvianExplorer: ExplorerPhrases {
  let title = "Izmēģiniet"
  let intro =
    "Katrai vērtībai, ko izvēlaties, šeit ir labākā nedēļa ar visiem pārējiem noteikumiem."
  let asPlan = "kā plānā"
  let back = "Atpakaļ pie plāna"
  let withoutScript =
    "Bez skriptiem slīdņu nav. Šeit ir paša plāna atbilde, bet zemāk – visu vērtību tabula."
  let impossible = "Šeit neviena nedēļa nav iespējama. Šos noteikumus nevar savienot:"
  let notFound = "Atvēlētajā laikā šeit neviena nedēļa netika atrasta."
  let rest = "Plāna atbilde pilnībā"
  let restExplained = "Turpmākais attiecas uz plānu, kāds tas ir, un nemainās līdzi slīdņiem."
  let allValues = "Visas vērtības"

  func failed(_ name: String) -> String {
    "Nav atbildes: \(name)"
  }
}
