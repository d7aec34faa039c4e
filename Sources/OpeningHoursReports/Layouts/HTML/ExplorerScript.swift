/// The script of a page with sliders: it decides nothing, and writes the texts of the point that was
/// chosen where those of another one stand.
enum ExplorerScript {
  /// The SHA-256 of the text in Base64, by which the page's policy knows the script.
  static let digest = "V3Oj9OGxZznpnl+QhPR0L6kAMUG+ELtM2Js6TC69UlI="

  static let text: StaticString = """

    "use strict";
    (() => {
      const part = (name) => document.getElementById("explore-" + name);
      const data = JSON.parse(part("data").textContent);
      const sliders = data.keys.map((key, place) => part("slider-" + place));

      // Spans of time are held together, as in the page as it was written.
      const span = /([0-9][0-9.:]*–[0-9]+(?:[.:][0-9]{2})?)/;

      function made(name, text, kind) {
        const element = document.createElement(name);
        text.split(span).forEach((piece, place) => {
          const held = place % 2 ? document.createElement("span") : element;
          held.append(piece);
          if (held !== element) element.append(held);
        });
        if (kind) element.className = kind;
        return element;
      }

      function fill(name, rows) {
        const box = part(name);
        box.classList.toggle("absent", rows.length === 0);
        const table = box.querySelector("table");
        const kinds = Array.from(table.tHead.rows[0].cells, (cell) => cell.className || "words");
        table.tBodies[0].replaceChildren(...rows.map(([kind, ...texts]) => {
          const row = made("tr", "", kind);
          texts.forEach((text, column) => {
            const cell = made(column ? "td" : "th", text, kinds[column]);
            if (!column) cell.scope = "row";
            row.append(cell);
          });
          return row;
        }));
      }

      function draw(view) {
        part("outline").setAttribute("d", view.outline);
        document.getElementById("heat-map-text").textContent = view.seen;
        part("map").querySelectorAll("tbody td").forEach((cell, place) => {
          const [before, after] = data.marks[view.open[place]];
          cell.textContent = before + data.numbers[place] + after;
        });
      }

      // A place for each key, or nothing for the plan itself.
      function show(places) {
        const at = (all, place, key) => all * data.keys[key].values.length + place;
        const view = data.views[places ? data.points[places.reduce(at, 0)] : data.own.view];
        part("answer").replaceChildren(...view.answer.map((text) => made("p", text)));
        if (view.rules.length > 0) {
          const list = made("ul", "");
          list.append(...view.rules.map((rule) => made("li", rule)));
          part("answer").append(list);
        }
        part("panels").classList.toggle("absent", view.open === "");
        Object.entries(view.tables).forEach(([name, rows]) => fill(name, rows));
        if (view.open !== "") draw(view);
        sliders.forEach((slider, key) => {
          const text = (!places && data.own.text) || data.keys[key].texts[slider.value];
          slider.setAttribute("aria-valuetext", text);
          part("value-" + key).textContent = text;
        });
      }

      function chosen() {
        const parts = location.hash.slice(1).split("&").map((part) => {
          try { return decodeURIComponent(part); } catch { return ""; }
        });
        const places = data.keys.map((key, place) => {
          const own = parts.find((part) => part.startsWith(key.name + "="));
          return own === undefined
            ? data.own.places[place] : key.values.indexOf(own.slice(key.name.length + 1));
        });
        const isNamed = data.keys.some(
          (key) => parts.some((part) => part.startsWith(key.name + "=")));
        return isNamed && !places.includes(-1) ? places : undefined;
      }

      function load() {
        const places = chosen();
        (places || data.own.places).forEach((place, key) => { sliders[key].value = place; });
        show(places);
      }

      function address(hash) {
        history.replaceState(null, "", location.href.split("#")[0] + hash);
      }

      sliders.forEach((slider) => slider.addEventListener("input", () => {
        const places = sliders.map((slider) => Number(slider.value));
        show(places);
        const values = data.keys.map((key, place) => key.name + "=" + key.values[places[place]]);
        address("#" + values.map((value) => encodeURIComponent(value).replaceAll("%3D", "=")).join("&"));
      }));
      part("back").addEventListener("click", () => { address(""); load(); });
      addEventListener("hashchange", load);
      part("controls").classList.remove("absent");
      load();
      part("answer").setAttribute("role", "status");
      part("answer").setAttribute("aria-live", "polite");
    })();

    """
}
