(function () {
  "use strict";
  var body = document.body, words = body.dataset, view = words.view;
  if (view === undefined || !window.fetch || !window.EventSource) return;
  var main = document.getElementById("main"), head = document.getElementById("head");
  var told = document.getElementById("told"), news = document.getElementById("news");
  var TRIES = [1000, 2000, 3000], SETTLE = 600;
  // A second tap of two on one of these would do something else, or the opposite.
  var ONCE = /^(go|back|open|close|reveal|reveal-next|conceal|start|pause|undo|regroup|end)(:|$)/;
  var source, wait = 1000, heard = 0, shown = "", waiting = null, busy = false, quiet = 0, unsure = null, since = 0, telling;
  var stood = null, stoodUntil = 0;

  // -- the clock ticks by itself ----------------------------------------------------------------

  function two(number) { return (number < 10 ? "0" : "") + number; }
  function tick() {
    var clock = document.getElementById("clock"), seconds, line;
    if (!clock || clock.dataset.runs === undefined) return;
    seconds = Math.ceil(clock.dataset.left - (performance.now() - since) / 1000);
    line = Math.abs(seconds);
    clock.textContent = (line < 3600 ? "" : Math.floor(line / 3600) + ":") + two(Math.floor(line / 60) % 60) + ":" + two(line % 60);
    if (seconds <= 0 && !clock.parentNode.classList.contains("over")) {
      clock.parentNode.className = "clock over";
      clock.parentNode.querySelector("span").textContent = clock.dataset.over;
    }
  }

  // -- what is on the page ----------------------------------------------------------------------

  // Nothing is taken from under the hands of somebody who has begun something.
  function begun() {
    if (main.querySelector("[data-typed]")) return true;
    return [].some.call(main.querySelectorAll("input,textarea,select"), function (field) {
      if (field.type === "hidden") return false;
      if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
      if (field.tagName === "SELECT") return [].some.call(field.options, function (one) { return one.defaultSelected !== one.selected && field.querySelector("[selected]"); });
      return field.value !== field.defaultValue;
    });
  }
  function equipped() { [].forEach.call(main.querySelectorAll("form[data-grow]"), equip); }
  function put(state) {
    var focus = document.activeElement, id = main.contains(focus) && focus.id, open = {};
    if (state.head) { head.innerHTML = state.head; since = performance.now(); tick(); }
    if (state.main === shown) return;
    [].forEach.call(main.querySelectorAll("details[id]"), function (one) { open[one.id] = one.open; });
    main.innerHTML = shown = state.main;
    [].forEach.call(main.querySelectorAll("details[id]"), function (one) { if (one.id in open) one.open = open[one.id]; });
    equipped();
    if (id && document.getElementById(id)) document.getElementById(id).focus({ preventScroll: true });
  }
  function stands() { var seen = main.querySelector("[name=seen]"); return seen && seen.value; }
  function follow(state) {
    if (busy) { waiting = state; return; }
    if (state.main !== shown && begun()) {
      waiting = state;
      head.innerHTML = state.head;
      since = performance.now();
      say(words.fresh, words.freshGo);
      return;
    }
    waiting = null;
    var before = stands();
    put(state);
    // A finger that was on its way meant the room as it was: the server says so.
    if (stands() !== before) { stood = before; stoodUntil = performance.now() + SETTLE; }
  }

  // -- words on top -----------------------------------------------------------------------------

  function say(text, go) {
    var button;
    news.hidden = !text;
    if (news.firstChild && news.firstChild.textContent === text) return;
    news.textContent = "";
    news.appendChild(document.createElement("span")).textContent = text || "";
    if (!go) return;
    button = news.appendChild(document.createElement("button"));
    button.textContent = go;
    button.onclick = function () { var state = waiting; waiting = null; say(""); if (state) put(state); };
  }
  // It lies over what is read, and moves no button away from under a finger.
  function tell(text, bad) {
    clearTimeout(telling);
    told.hidden = !text;
    told.textContent = text;
    told.classList.toggle("bad", !!bad);
    if (text && !bad) telling = setTimeout(function () { told.hidden = true; }, 4000);
  }
  told.onclick = function () { told.hidden = true; };

  // -- presses ----------------------------------------------------------------------------------

  function name() {
    return [].map.call(crypto.getRandomValues(new Uint8Array(8)), function (one) { return two(one.toString(16)).slice(-2); }).join("");
  }
  function send(address, data, left, done) {
    var stop = window.AbortController && new AbortController(), timer;
    if (stop) timer = setTimeout(function () { stop.abort(); }, 5000);
    fetch(address, { method: "POST", body: data, headers: { "x-part": "1" }, signal: stop ? stop.signal : undefined })
      .then(function (answer) {
        if (answer.status === 404) { location.reload(); return; }
        return answer.json().then(function (state) { clearTimeout(timer); done(state, answer.status); });
      })
      .catch(function () {
        clearTimeout(timer);
        if (!left.length) { done(null); return; }
        say(words.trying);
        setTimeout(function () { send(address, data, left.slice(1), done); }, left[0]);
      });
  }
  function press(form, button) {
    var data = new URLSearchParams(new FormData(form)), same, id;
    data.set("deed", button.value);
    data.delete("press");
    if (data.has("seen") && performance.now() < stoodUntil) data.set("seen", stood);
    same = data.toString();
    // Pressed again after a lost connection, it is the same press still.
    id = unsure && unsure.same === same ? unsure.id : name();
    data.set("press", id);
    busy = true;
    body.classList.add("busy");
    send(form.action, data, TRIES, function (state, status) {
      busy = false;
      quiet = ONCE.test(button.value) ? performance.now() + SETTLE : 0;
      stoodUntil = 0;
      body.classList.remove("busy");
      if (!state) {
        unsure = { same: same, id: id };
        say(words.failed);
        return;
      }
      unsure = null;
      say("");
      if (status < 400 && state.page !== null && state.page !== view) {
        location.href = (state.page || "./") + "?press=" + state.press;
        return;
      }
      waiting = null;
      put(state);
      var wrong = status === 422 && main.querySelector("[aria-invalid]");
      tell(wrong ? "" : state.told, status >= 400);
      if (wrong) wrong.focus();
      // The button may have gone with what it did.
      else if (document.activeElement === body) told.focus({ preventScroll: true });
    });
  }
  var last = null;
  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("button");
    last = button && button.name === "deed" ? button : null;
  });
  // Enter in a field means the button beside it.
  document.addEventListener("keydown", function (event) {
    var field = event.target, deed = field.dataset && field.dataset.deed;
    if (event.key !== "Enter" || !deed) return;
    event.preventDefault();
    document.getElementById("d-" + deed).click();
  });
  document.addEventListener("submit", function (event) {
    var form = event.target, button = event.submitter || last || form.querySelector("button[name=deed]:not([disabled])");
    if (form.method !== "post" || !button || button.name !== "deed") return;
    event.preventDefault();
    if (busy || (performance.now() < quiet && ONCE.test(button.value))) return;
    press(form, button);
  });

  // -- news -------------------------------------------------------------------------------------

  function listen() {
    if (source) source.close();
    source = new EventSource("news?view=" + encodeURIComponent(view) + "&of=" + encodeURIComponent(words.of));
    source.onmessage = function (event) {
      var state = JSON.parse(event.data);
      wait = 1000;
      heard = performance.now();
      if (state.gone) {
        source.close();
        source = null;
        head.textContent = "";
        tell("");
        say("");
        main.innerHTML = state.gone;
        main.querySelector("h1").focus();
        return;
      }
      if (news.firstChild && news.firstChild.textContent === words.lost) say("");
      follow(state);
    };
    source.onerror = function () {
      say(words.lost);
      if (source && source.readyState === 2) again();
    };
  }
  function again() {
    source.close();
    setTimeout(function () {
      fetch(location.pathname).then(function (answer) {
        if (answer.status === 404) location.reload(); else listen();
      }, listen);
    }, wait);
    wait = Math.min(wait * 2, 15000);
  }
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden && source && performance.now() - heard > 15000) listen();
  });
  window.addEventListener("pagehide", function () { if (source) source.close(); });
  window.addEventListener("pageshow", function (event) { if (event.persisted && source) listen(); });

  body.classList.add("live");
  since = performance.now();
  shown = main.innerHTML;
  if (!told.hidden) tell(told.textContent, told.classList.contains("bad"));
  equipped();
  if (location.search.indexOf("press=") > 0 && window.history.replaceState) {
    history.replaceState(null, "", location.pathname + (words.of ? "?of=" + encodeURIComponent(words.of) : ""));
  }
  setInterval(tick, 250);
  listen();
})();
