/// The style sheet of a report: system fonts, one accent colour, and an A4 page when printed.
///
/// Colours are written out: not every program that prints pages understands variables.
enum PageStyle {
  static let sheet: StaticString = """

    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; color-scheme: light dark; }
    body { margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 47rem; color: #1a1a1a;
      background: #fff; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto,
      "Noto Sans", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
    .kind { margin: 0; color: #5c5c5c; }
    h1 { margin: 0 0 1.25rem; font-size: 1.85rem; line-height: 1.2; letter-spacing: -.01em; }
    h2 { margin: 0 0 .75rem; font-size: 1.3rem; line-height: 1.3; }
    h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
    p { margin: 0 0 .75rem; }
    .lead { margin: 0; padding-left: 1rem; border-left: 4px solid #0072b2; }
    .first { margin: 0 0 .8rem; padding: .4rem .8rem; border: 2px solid currentColor; font-weight: 600; }
    .lead:first-of-type, h1 + .lead, .first + .lead { font-size: 1.2rem; font-weight: 600; line-height: 1.4;
      padding-bottom: .4rem; }
    section, nav { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid #d5d5d5; }
    ul { margin: 0 0 .75rem; padding-left: 1.2rem; }
    li { margin-bottom: .25rem; }
    code { font: .9em ui-monospace, "SF Mono", Menlo, Consolas, monospace; background: #f3f3f3;
      padding: .15rem .35rem; border-radius: 3px; }
    .remarks { margin: .5rem 0 1rem; font-size: .875rem; color: #5c5c5c; }
    .remarks p { margin: 0 0 .25rem; }
    table { border-collapse: collapse; width: 100%; margin: 1.25rem 0 .75rem; font-size: .9375rem;
      line-height: 1.4; font-variant-numeric: tabular-nums; }
    caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
    th, td { padding: .3rem .6rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid #d5d5d5; font-weight: 400; }
    thead th, thead td { border-bottom: 2px solid #1a1a1a; font-size: .8125rem;
      color: #5c5c5c; vertical-align: bottom; white-space: normal; hyphens: auto; }
    th:first-child, td:first-child { padding-left: .5rem; }
    span { white-space: nowrap; }
    .place { white-space: normal; overflow-wrap: anywhere; }
    .figure { text-align: right; }
    .wide td.figure { white-space: nowrap; }
    .marked th, .marked td { font-weight: 600; }
    .marked th { box-shadow: inset 3px 0 #0072b2; }
    .total th, .total td { font-weight: 600; border-top: 2px solid #1a1a1a; }
    .wide { overflow-x: auto; }
    .wide:focus-visible, summary:focus-visible { outline: 2px solid #0072b2;
      outline-offset: 2px; }
    #summary th:first-child { width: 34%; }
    figure { margin: 1.25rem 0; }
    figcaption { font-weight: 600; margin-bottom: .35rem; }
    .heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .picture { display: block; width: 100%; max-width: 36rem; height: auto;
      font-variant-numeric: tabular-nums; }
    #contents h2 { font-size: 1.05rem; margin-bottom: .35rem; }
    #contents ol { margin: 0; padding-left: 1.6rem; }
    #contents a { color: #005a8e; }
    summary { cursor: pointer; margin-top: .35rem; font-size: .875rem; color: #5c5c5c; }
    footer { margin-top: 2.5rem; color: #5c5c5c; font-size: .875rem; }
    @media (max-width: 30rem) {
      body { padding: 1.25rem 1rem 2rem; }
      h1 { font-size: 1.5rem; }
      table { font-size: .875rem; }
      th, td { padding: .3rem .25rem; }
      .wide td.words:nth-child(n+5):last-child { min-width: 12rem; }
      th:first-child, td:first-child { padding-left: .35rem; }
    }
    @media screen and (prefers-color-scheme: dark) {
      body { color: #e8e8e8; background: #161616; }
      .kind, .remarks, thead th, thead td, summary, footer { color: #b8b8b8; }
      .lead { border-left-color: #56b4e9; }
      section, nav, th, td { border-color: #4a4a4a; }
      #contents a { color: #8ecbf0; }
      thead th, thead td, .total th, .total td { border-color: #e8e8e8; }
      .marked th { box-shadow: inset 3px 0 #56b4e9; }
      .wide:focus-visible, summary:focus-visible { outline-color: #56b4e9; }
      code { background: #2c2c2c; }
      .picture { background: #fff; border-radius: 4px; }
    }
    @media (forced-colors: active) {
      .marked th { border-left: 3px solid Highlight; }
      .picture { forced-color-adjust: none; background: #fff; }
    }
    @page { size: A4; margin: 14mm 18mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4; }
      h1 { font-size: 20pt; }
      h2 { font-size: 13pt; }
      section, nav { margin-top: 7mm; padding-top: 4mm; }
      h2, h3, caption, figcaption { break-after: avoid; }
      table, figure, .lead, #proof { break-inside: avoid; }
      table.long { break-inside: auto; }
      thead { display: table-header-group; }
      tr, li { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      table { font-size: 9pt; margin: 3mm 0; }
      thead th, thead td { font-size: 8pt; }
      .remarks { font-size: 8.5pt; }
      .wide { overflow: visible; }
      .picture { max-width: 128mm; }
      #staff .picture { max-width: 112mm; }
      #contents ol { columns: 2; column-gap: 8mm; font-size: 9pt; }
      #contents a { color: inherit; text-decoration: none; }
      details { display: none; }
      code { background: none; padding: 0; }
    }

    """

  /// What a council reads first, from the headline to the picture of the week, set so that it stands on one
  /// sheet.
  static let front: StaticString = """
    @media print {
      header .kind { font-size: 9pt; }
      header h1 { font-size: 16pt; margin-bottom: 3mm; }
      header .lead, header .first { font-size: 9pt; line-height: 1.3; }
      header .first { padding: 1mm 2mm; margin-bottom: 2mm; }
      header .lead:first-of-type, h1 + .lead, .first + .lead { font-size: 11.5pt; line-height: 1.3;
        padding-bottom: 1mm; }
      #summary, #demand { margin-top: 3mm; padding-top: 2mm; }
      #summary h2, #demand h2 { font-size: 11.5pt; margin-bottom: 1mm; }
      #summary table { font-size: 8.25pt; line-height: 1.2; margin: .5mm 0 1mm; }
      #summary caption { padding-bottom: .5mm; }
      #summary thead { display: none; }
      #summary th, #summary td { padding: .3mm 1.5mm; }
      #demand figure { margin: 0; }
      #demand .picture { max-width: 62mm; }
      #summary + #demand + * { break-before: page; }
    }

    """

  /// The number of each sheet at its foot, and how many there are.
  static func count(_ words: SheetWords) -> [Element.Child] {
    [
      .own("@page { @bottom-right { font: 8pt system-ui, sans-serif; color: #5c5c5c; content: \""),
      .own(words.before), .own("\" counter(page) \""), .own(words.between),
      .own("\" counter(pages) \""), .own(words.after), .own("\"; } }\n"),
    ]
  }

  /// A notice stands on one sheet.
  static let notice: StaticString = """
    .notice .lead:first-of-type, .notice h1 + .lead { font-size: 1.3rem; }
    .notice section { margin-top: 1.75rem; padding-top: 1rem; }
    .notice table { margin-top: .5rem; }
    #denied th:first-child { width: 32%; }
    @media (max-width: 30rem) {
      .notice #week table { font-size: .8125rem; }
      .notice #week th, .notice #week td { padding: .3rem .2rem; }
      .notice #week thead th { font-size: .75rem; }
    }
    @media print {
      .notice { font-size: 9pt; line-height: 1.3; }
      .notice h1 { font-size: 15pt; margin-bottom: 2mm; }
      .notice h2 { font-size: 11pt; margin-bottom: 1mm; }
      .notice .lead:first-of-type, .notice h1 + .lead { font-size: 11.5pt; line-height: 1.3; }
      .notice section { margin-top: 3mm; padding-top: 2mm; }
      .notice table { font-size: 8.5pt; margin: 0 0 1mm; }
      .notice caption { display: none; }
      .notice th, .notice td { padding-top: .4mm; padding-bottom: .4mm; line-height: 1.25; }
      .notice p, .notice ul, .notice li, .notice .remarks { margin-bottom: .5mm; }
      .notice .remarks { margin-top: 0; }
    }
    @page { margin: 13mm 16mm; }

    """
}
