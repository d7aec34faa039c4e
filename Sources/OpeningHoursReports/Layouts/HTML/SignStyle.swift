extension PageStyle {
  /// A sign for a door: as large as a sheet of A4 allows, and as large as a screen.
  static let sign: StaticString = """

    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 6vmin; max-width: 60rem; color: #000; background: #fff;
      font: 1rem/1.3 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue",
      Arial, sans-serif; font-size: clamp(1.125rem, 5vw, 3rem); }
    h1 { margin: 0 0 .7em; font-size: 1.15em; line-height: 1.2; overflow-wrap: anywhere; }
    p { margin: 0 0 .5em; font-size: .7em; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { padding: .35em 0; text-align: left; vertical-align: top; font-weight: 600;
      border-top: 2px solid currentColor; }
    th { padding-right: .6em; }
    tr:last-child th, tr:last-child td { border-bottom: 2px solid currentColor; }
    td { text-align: right; font-weight: 400; }
    span { display: block; white-space: nowrap; }
    @page { size: A4; margin: 18mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 32pt; }
      .many { font-size: 24pt; }
      .crowded { font-size: 15pt; }
      .many th, .many td, .crowded th, .crowded td { padding: .2em 0; }
      table, tr { break-inside: avoid; }
    }

    """
}
