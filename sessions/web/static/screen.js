// The projector follows the room. Without this script the page asks for itself every few seconds.
"use strict";
(() => {
  const wall = document.getElementById("wall");
  const clock = document.getElementById("clock");
  const lost = document.getElementById("lost");
  const { lost: gone, name } = document.body.dataset;
  const LONGEST = 15000;
  const QUIET = 6000; // a hiccup is nobody's business
  let shown = "", source = null, wait = 1000, again = 0, late = 0;
  // The end of the step on this page's own clock, which only has to run at the right speed.
  let ends = performance.now() + 1000 * clock.dataset.left, runs = "runs" in clock.dataset;
  let over = clock.dataset.over;

  const face = (left) => {
    const two = (figure) => String(figure).padStart(2, "0");
    const hours = Math.floor(left / 3600), minutes = Math.floor(left / 60) % 60;
    return (hours ? `${hours}:` : "") + `${two(minutes)}:${two(left % 60)}`;
  };

  const put = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  const tick = () => {
    if (!runs) return;
    const left = Math.max(Math.ceil((ends - performance.now()) / 1000), 0);
    put(clock.firstElementChild, face(left));
    clock.classList.toggle("over", !left);
    if (!left) put(clock.lastElementChild, over);
  };

  const show = (state) => {
    if (state.main !== shown) wall.innerHTML = shown = state.main;
    document.title = `${state.title} – ${name}`;
    ({ runs, over } = state);
    ends = performance.now() + 1000 * state.left;
    clock.hidden = !state.face;
    clock.classList.toggle("over", state.left === 0);
    put(clock.firstElementChild, state.face);
    put(clock.lastElementChild, state.said);
    tick();
  };

  const listen = () => {
    source = new EventSource("/screen/news" + location.search);
    source.onmessage = (event) => {
      show(JSON.parse(event.data));
      clearTimeout(late);
      late = 0;
      wait = 1000;
      lost.hidden = true;
    };
    source.onerror = () => {
      late ||= setTimeout(() => { lost.hidden = false; lost.textContent = gone; }, QUIET);
      if (source.readyState !== EventSource.CLOSED) return; // it tries again by itself
      again = setTimeout(listen, wait);
      wait = Math.min(2 * wait, LONGEST);
    };
  };

  addEventListener("pagehide", () => { source.close(); clearTimeout(again); });
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
  clock.classList.toggle("over", clock.dataset.left === "0" || clock.dataset.left === "0.0");
  setInterval(tick, 250);
  listen();
})();
