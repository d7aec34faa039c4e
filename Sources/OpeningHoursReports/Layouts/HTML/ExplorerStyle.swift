extension PageStyle {
  /// Sliders, the headline, the picture and the choices with the ring stand beside each other, on a wide
  /// screen in a column of their own that stays while the tables are read.
  ///
  /// On a narrow screen the sliders stay at the top, and the choices stand below the picture; what the
  /// keyboard leads to keeps clear of the sliders.
  static let explorer: StaticString = """
    html { scroll-padding-top: 11rem; }
    .absent { display: none; }
    .controls { position: sticky; top: 0; z-index: 1; background: #fff; padding: .5rem 0 .25rem;
      border-bottom: 1px solid #d5d5d5; margin-bottom: .75rem; }
    .controls p { margin-bottom: .25rem; }
    #explore-controls:not(.absent) { display: grid; grid-template-columns: minmax(0, 1fr) auto;
      align-items: center; column-gap: 1rem; }
    .slider { display: contents; }
    .slider label { font-size: .9375rem; line-height: 1.3; }
    .slider strong { text-align: right; }
    .slider input { grid-column: 1 / -1; width: 100%; height: 1.75rem; margin: 0; }
    .slider:nth-last-child(2) input { grid-column: 1; }
    .controls button { font: inherit; font-size: .875rem; padding: .25rem .75rem; cursor: pointer;
      color: #1a1a1a; background: #fff; border: 1px solid #5c5c5c; border-radius: 4px; }
    input:focus-visible, button:focus-visible { outline: 2px solid #0072b2;
      outline-offset: 2px; }
    #explore { margin-top: 0; }
    #explore-stage { display: contents; }
    #explore-stage figure, #explore-matrix table { margin: 0 0 1rem; }
    #explore-stage figcaption, #explore-matrix caption { font-size: .875rem; line-height: 1.3; }
    #explore-answer > p:first-child { font-size: 1.1rem; font-weight: 600; line-height: 1.35; }
    #explore-panels > :first-child > table, #explore-panels > :first-child .wide table { margin-top: 0; }
    .chosen { font-weight: 700; outline: 3px solid currentColor; outline-offset: -3px; }
    #explore-matrix th, #explore-matrix td { padding: .2rem .4rem; }
    @media (max-width: 30rem) {
      .slider label { font-size: .875rem; }
      #explore-answer > p:first-child { font-size: 1rem; }
      #explore-week th, #explore-week td { padding: .3rem .25rem; }
      #explore-matrix table { font-size: .8125rem; }
    }
    @media (max-height: 30rem) { .controls { position: static; } html { scroll-padding-top: 0; } }
    @media screen and (min-width: 48rem) {
      #explore { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2rem; }
      #explore > h2, #explore > p, .controls, #explore-answer, #explore-panels { grid-column: 1 / -1; }
      #explore-map { order: 1; }
      #explore-panels { order: 2; }
    }
    @media screen and (min-width: 74rem) {
      .explorer { max-width: 78rem; }
      .explorer header, .explorer footer, .explorer section:not(#explore) { max-width: 44.5rem; }
      #explore { grid-template-columns: minmax(0, 43rem) minmax(0, 1fr); }
      #explore-stage { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr));
        column-gap: 2rem; align-content: start; position: sticky; top: 0; align-self: start;
        max-height: 100vh; overflow-y: auto; padding: .25rem .25rem 0; margin: -.25rem; }
      .controls { position: static; border: 0; }
      .controls, #explore-answer, #explore-panels { grid-column: auto; }
      #explore-answer { padding-top: .5rem; }
      #explore-panels table { font-size: .875rem; }
      #explore-panels th, #explore-panels td { padding: .3rem .4rem; }
      html { scroll-padding-top: 0; }
    }
    @media screen and (prefers-color-scheme: dark) {
      .controls { background: #161616; border-color: #4a4a4a; }
      .controls button { color: #e8e8e8; background: #2c2c2c; border-color: #b8b8b8; }
      input:focus-visible, button:focus-visible { outline-color: #56b4e9; }
    }
    @media print {
      .controls { position: static; }
      .slider input, .controls button { display: none; }
    }

    """
}
