/// The script of a page with sliders: it decides nothing, and writes the texts of the point that was
/// chosen where those of another one stand.
enum ExplorerScript {
  /// The SHA-256 of the text in Base64, by which the page's policy knows the script.
  static let digest = "R7aw/coZuvBPc3wyDvzti9Z8BuUnqhEXU6TQSlZI7T0="

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

      function toggle(name, isAbsent) {
        const element = part(name);
        if (element) element.classList.toggle("absent", isAbsent);
        return element;
      }

      // The ring on the curve of one key, or the cell in the matrix of two; nothing where the plan asks
      // what no point asks.
      function mark(point) {
        const place = point === undefined ? data.own.ring : data.rings[point];
        const ring = toggle("ring", !place || place.length === 0);
        if (ring && place && place.length > 0) {
          ring.setAttribute("cx", place[0]);
          ring.setAttribute("cy", place[1]);
        }
        const matrix = part("matrix");
        if (!matrix) return;
        matrix.querySelectorAll("tbody td").forEach((cell, number) => {
          const isChosen = number === point;
          cell.classList.toggle("chosen", isChosen);
          if (!isChosen) { cell.removeAttribute("aria-current"); return; }
          cell.setAttribute("aria-current", "true");
          const box = cell.closest(".wide");
          if (box) box.scrollLeft = cell.offsetLeft - box.clientWidth / 2;
        });
      }

      const pointAt = (places) => places.reduce(
        (all, place, key) => all * data.keys[key].values.length + place, 0);

      // A place for each key, or nothing for the plan itself.
      function show(places) {
        const point = places ? pointAt(places) : undefined;
        const view = data.views[places ? data.points[point] : data.own.view];
        const [headline, ...details] = view.answer;
        part("answer").replaceChildren(made("p", headline));
        part("details").replaceChildren(...details.map((text) => made("p", text)));
        if (view.rules.length > 0) {
          const list = made("ul", "");
          list.append(...view.rules.map((rule) => made("li", rule)));
          part("answer").append(list);
        }
        toggle("panels", view.open === "");
        toggle("map", view.open === "");
        Object.entries(view.tables).forEach(([name, rows]) => fill(name, rows));
        if (view.open !== "") draw(view);
        mark(places || data.own.text ? point : pointAt(data.own.places));
        sliders.forEach((slider, key) => {
          const text = (!places && data.own.text) || data.keys[key].texts[slider.value];
          slider.setAttribute("aria-valuetext", text);
          part("value-" + key).textContent = text;
        });
      }

      // Each value as an address names it, with its key and its place.
      const named = new Map(data.keys.flatMap((key, number) =>
        key.values.map((value, place) => [key.name + "=" + value, [number, place]])));

      function decoded(text) {
        try { return decodeURIComponent(text); } catch { return text; }
      }

      // The places that an address names; nothing where it names anything else.
      function chosen(hash) {
        const places = data.own.places.slice();
        for (const text of hash.split("&")) {
          const value = named.get(decoded(text));
          if (!value) return undefined;
          places[value[0]] = value[1];
        }
        return places;
      }

      // What an address names, or the plan; a wrong one is told so.
      function load() {
        const hash = location.hash.slice(1);
        const isPart = document.getElementById(decoded(hash)) !== null;
        const places = hash && !isPart ? chosen(hash) : undefined;
        const isWrong = hash !== "" && !isPart && !places;
        toggle("wrong", !isWrong).textContent =
          isWrong ? data.wrongAddress.replace("{}", () => decoded(hash).slice(0, 80)) : "";
        (places || data.own.places).forEach((place, key) => { sliders[key].value = place; });
        show(places);
      }

      // Each move can be undone by going back; what a hand does without letting go is one move.
      let isMoving = false;

      function address(hash) {
        const url = location.href.split("#")[0] + hash;
        history[isMoving || url === location.href ? "replaceState" : "pushState"](null, "", url);
      }

      sliders.forEach((slider) => {
        slider.addEventListener("pointerdown", () => { isMoving = false; });
        slider.addEventListener("keydown", (event) => { isMoving = event.repeat; });
        slider.addEventListener("change", () => { isMoving = false; });
        slider.addEventListener("input", () => {
          const places = sliders.map((slider) => Number(slider.value));
          const values = data.keys.map((key, place) => key.name + "=" + key.values[places[place]]);
          address(
            "#" + values.map((value) => encodeURIComponent(value).replaceAll("%3D", "=")).join("&"));
          isMoving = true;
          toggle("wrong", true);
          show(places);
        });
      });
      part("back").addEventListener("click", () => { isMoving = false; address(""); load(); });
      addEventListener("hashchange", () => {
        // A link to a part of the page moves nothing.
        if (document.getElementById(decoded(location.hash.slice(1))) === null) load();
      });
      part("controls").classList.remove("absent");
      load();
      part("answer").setAttribute("role", "status");
      part("answer").setAttribute("aria-live", "polite");
    })();

    """
}
