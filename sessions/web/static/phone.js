(function () {
  "use strict";
  var body = document.body, code = body.dataset.code;
  if (!code || !window.fetch || !window.EventSource || !window.DOMParser) return;
  var main = document.getElementById("main"), news = document.getElementById("news");
  var words = news.dataset, here = "/t/" + code + "/", lang = document.documentElement.lang;
  var source, wait = 1000, pending = null, unsent = {};

  // Storage can be refused (private windows); then drafts live only as long as the page.
  function keep(key, value) {
    try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch (e) { return; }
  }
  function kept(key) { try { return localStorage.getItem(key); } catch (e) { return null; } }
  function name(form, what) {
    return ["paja", what, body.dataset.session, code, form.exercise.value, form.question.value].join(":");
  }
  function fields(form) {
    return new URLSearchParams(new FormData(form)).toString();
  }
  function typed(form) {
    return [].some.call(form.elements, function (field) {
      if (field.type === "hidden") return false;
      return field.type === "radio" ? field.checked !== field.defaultChecked
        : "value" in field && field.tagName === "TEXTAREA" && field.value !== field.defaultValue;
    });
  }
  function answers(root) { return root.querySelectorAll("form[action=answer]"); }
  function busy() { return [].some.call(answers(main), typed); }

  function say(text, label, go) {
    news.textContent = text;
    news.hidden = !text;
    if (label) {
      var button = document.createElement("button");
      button.textContent = label;
      button.onclick = function () { say(""); go(); };
      news.appendChild(button);
    }
  }
  function grow(area) {
    area.style.height = "auto";
    area.style.height = area.scrollHeight + 4 + "px";
  }
  // What was typed and not sent comes back after a reload, a sleep or a change of step.
  function restore(root) {
    [].forEach.call(answers(root), function (form) {
      var draft = kept(name(form, "draft"));
      if (draft) new URLSearchParams(draft).forEach(function (value, key) {
        [].forEach.call(form.elements, function (field) {
          if (field.name !== key || field.type === "hidden") return;
          if (field.type === "radio") { if (field.value === value) field.checked = true; }
          else field.value = value;
        });
      });
      [].forEach.call(form.querySelectorAll("textarea"), grow);
    });
  }
  function parse(html) { return new DOMParser().parseFromString(html, "text/html").body; }
  function put(html, focus) {
    main.innerHTML = html;
    restore(main);
    var title = main.querySelector("h1");
    if (focus && title) { window.scrollTo(0, 0); title.focus({ preventScroll: true }); }
  }
  function replaceBlock(html, focus) {
    var fresh = parse(html).querySelector("section"), old = fresh && document.getElementById(fresh.id);
    if (!old) return;
    old.replaceWith(fresh);
    restore(fresh);
    if (!focus) return;
    var target = fresh.querySelector("[aria-invalid],.wrong,.receipt,textarea,input:not([type=hidden])");
    if (target) { if (!target.matches("textarea,input")) target.tabIndex = -1; target.focus(); }
    fresh.scrollIntoView({ block: "nearest" });
  }
  function part(query) {
    return fetch(here + "?" + query, { headers: { "x-part": "1" } }).then(function (r) {
      if (!r.ok) throw new Error(r.status);
      return r.text();
    });
  }
  function refresh(focus) {
    return part("part=main").then(function (html) { put(html, focus); }, function () {});
  }

  function send(form, button, delay) {
    var sent = fields(form), key = name(form, "unsent");
    if (!form.dataset.id) form.dataset.id = [].map.call(crypto.getRandomValues(new Uint32Array(4)), function (n) { return n.toString(36); }).join("");
    unsent[key] = true;
    if (button) button.disabled = true;
    say(delay ? words.unsent : words.sending);
    fetch(here + form.getAttribute("action"), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", "x-part": "1" },
      body: sent + "&id=" + form.dataset.id
    }).then(function (r) {
      if (r.status >= 500) throw new Error(r.status);
      return r.text().then(function (html) {
        delete unsent[key];
        if (r.ok) { keep(name(form, "draft"), null); say(""); } else say("");
        delete form.dataset.id;
        if (button) button.disabled = false;
        replaceBlock(html, true);
        if (pending && r.ok) go();
      });
    }).catch(function () {
      say(words.unsent);
      setTimeout(function () {
        if (document.contains(form)) send(form, button, Math.min((delay || 500) * 2, 15000));
      }, delay || 500);
    });
  }

  // Every connect and every change brings the whole state; typing is never taken from under a finger.
  function hear(state) {
    wait = 1000;
    if (news.textContent === words.lost) say("");
    if (state.own) { own(state.own); return; }
    var same = state.key === body.dataset.state;
    var sameStep = state.key.split("-")[0] === body.dataset.state.split("-")[0];
    if (same) {
      if (pending) { pending = null; lock(false); say(""); }
      results(state.results);
      return;
    }
    if (busy()) {
      pending = state;
      lock(true);
      if (sameStep) say(words.closed); else say(words.moved, words.go, go);
      return;
    }
    pending = state;
    go();
  }
  function go() {
    var state = pending;
    pending = null;
    if (!state) return;
    var moved = state.key.split("-")[0] !== body.dataset.state.split("-")[0];
    body.dataset.state = state.key;
    say("");
    if (state.answered.indexOf(+body.dataset.table) < 0) put(state.page, moved);
    else refresh(moved);
  }
  function lock(shut) {
    [].forEach.call(main.querySelectorAll("form button"), function (button) { button.disabled = shut; });
  }
  function results(html) {
    var old = document.getElementById("results");
    if (old) old.remove();
    if (html) main.insertAdjacentHTML("beforeend", html);
  }
  function own(question) {
    var block = document.getElementById("q-" + question), form = block && block.querySelector("form[action=answer]");
    if (!block || (form && unsent[name(form, "unsent")])) return;
    function see() { part("part=block&question=" + encodeURIComponent(question)).then(replaceBlock, function () {}); }
    if (form && (typed(form) || form.contains(document.activeElement))) say(words.other, words.see, see);
    else see();
  }

  function follow() {
    source = new EventSource(here + "news?lang=" + lang);
    source.onmessage = function (event) { hear(JSON.parse(event.data)); };
    source.onerror = function () {
      say(words.lost);
      // A stream that was refused is dead for good: only a new one helps.
      if (source.readyState === 2) {
        setTimeout(follow, wait);
        wait = Math.min(wait * 1.7, 15000);
      }
    };
  }
  main.addEventListener("submit", function (event) {
    event.preventDefault();
    send(event.target, event.submitter || event.target.querySelector("button"));
  });
  main.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-block]");
    if (!link) return;
    event.preventDefault();
    var question = link.closest("section").dataset.question, form = link.closest("form");
    if (form) keep(name(form, "draft"), null);
    part("part=block&question=" + encodeURIComponent(question) + "&" + link.getAttribute("href").slice(1))
      .then(function (html) { replaceBlock(html, true); }, function () { say(words.lost); });
  });
  main.addEventListener("input", function (event) {
    var form = event.target.form;
    if (event.target.tagName === "TEXTAREA") grow(event.target);
    if (form && form.getAttribute("action") === "answer") keep(name(form, "draft"), typed(form) ? fields(form) : null);
  });
  window.addEventListener("pagehide", function () { source.close(); });
  window.addEventListener("pageshow", function (event) { if (event.persisted) follow(); });
  restore(main);
  follow();
})();
