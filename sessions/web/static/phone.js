(function () {
  "use strict";
  var body = document.body, code = body.dataset.code;
  if (!code || !window.fetch || !window.EventSource || !window.DOMParser) return;
  var main = document.getElementById("main"), news = document.getElementById("news");
  var words = news.dataset, here = "/t/" + code + "/", lang = document.documentElement.lang;
  var source, wait = 1000, pending = null, unsent = {}, shown = "";

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
      if (field.type === "hidden" || !field.name) return false;
      if (field.type === "radio" || field.type === "checkbox") return field.checked !== field.defaultChecked;
      if (field.tagName === "SELECT") return field.value !== chosenAtFirst(field);
      return field.value !== field.defaultValue;
    });
  }
  function chosenAtFirst(select) {
    var chosen = [].find.call(select.options, function (option) { return option.defaultSelected; });
    return chosen ? chosen.value : "";
  }
  function answers(root) { return root.querySelectorAll("form[action=answer]"); }
  function busy() { return !!main.querySelector("[data-refused]") || [].some.call(answers(main), typed); }

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
      var draft = kept(name(form, "draft")), values = new URLSearchParams(draft || "");
      if (draft) [].forEach.call(form.elements, function (field) {
        if (field.type === "hidden" || !field.name) return;
        if (field.type === "checkbox") field.checked = values.getAll(field.name).indexOf(field.value) >= 0;
        else if (!values.has(field.name)) return;
        else if (field.type === "radio") field.checked = values.get(field.name) === field.value;
        else field.value = values.get(field.name);
      });
      equip(form);
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
    var wrong = fresh.querySelector(".wrong");
    var target = wrong || [].find.call(fresh.querySelectorAll(".receipt,textarea,input,select,button"), function (one) { return one.offsetParent; });
    if (target) target.focus();
    if (wrong) wrong.scrollIntoView({ block: "center" });
    else fresh.scrollIntoView({ block: "nearest" });
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
    var key = name(form, "unsent"), draft = name(form, "draft");
    if (!form.dataset.id) form.dataset.id = [].map.call(crypto.getRandomValues(new Uint32Array(4)), function (n) { return n.toString(36); }).join("");
    unsent[key] = true;
    if (button) button.disabled = true;
    say(delay ? words.unsent : words.sending);
    fetch(here + form.getAttribute("action"), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", "x-part": "1" },
      body: fields(form) + "&id=" + form.dataset.id
    }).then(function (r) {
      if (r.status >= 500) throw new Error(r.status);
      return r.text().then(function (html) {
        delete unsent[key];
        delete form.dataset.id;
        if (button) button.disabled = false;
        if (r.status === 404) return location.reload();
        if (r.status === 413) return say(words.large);
        if (r.ok) keep(draft, null);
        say("");
        replaceBlock(html, true);
        if (pending) { if (busy()) waitWith(pending); else go(); }
      });
    }).catch(function () {
      say(words.unsent);
      setTimeout(function () {
        if (document.contains(form)) send(form, button, Math.min((delay || 500) * 2, 15000));
      }, delay || 500);
    });
  }

  // Every connect and every change brings the whole state; typing is never taken from under a finger.
  function step(state) { return state.split("-")[0]; }
  function hear(told) {
    wait = 1000;
    if (news.textContent === words.lost) say("");
    if (told.name) document.querySelector("header .table").textContent = told.name;
    else if (told.own) own(told.own);
    else if (told.key === body.dataset.state) { back(told); }
    else if (busy()) waitWith(told);
    else { pending = told; go(); }
  }
  function waitWith(state) {
    pending = state;
    lock(true);
    if (step(state.key) === step(body.dataset.state)) say(words.closed); else say(words.moved, words.go, go);
  }
  // The state that the page shows, told again: after a reconnect, or because the room came back to it.
  function back(state) {
    if (pending) {
      pending = null;
      say("");
      lock(false);
      if (/-open$/.test(state.key)) [].forEach.call(main.querySelectorAll("section[data-refused]"), fetchBlock);
    }
    var line = main.querySelector(".step");
    if (line) line.textContent = state.step;
    if (state.items !== body.dataset.items) regrouped(state.items);
    own(state.answers[body.dataset.table] || {});
    results(state.shown);
  }
  // The facilitator has changed the themes that are asked about.
  function regrouped(items) {
    body.dataset.items = items;
    [].forEach.call(main.querySelectorAll("section[data-question]"), function (block) {
      var form = block.querySelector("form[action=answer]");
      if (form && (typed(form) || form.contains(document.activeElement) || unsent[name(form, "unsent")])) return;
      setTimeout(function () { if (document.contains(block)) fetchBlock(block); }, Math.random() * 400);
    });
  }
  function go() {
    var state = pending, moved = step(state.key) !== step(body.dataset.state);
    pending = null;
    body.dataset.state = state.key;
    body.dataset.items = state.items;
    say("");
    if (state.answers[body.dataset.table]) refresh(moved);
    else put(state.page, moved);
    results(state.shown);
  }
  function lock(shut) {
    [].forEach.call(main.querySelectorAll("form button:not([type])"), function (button) { button.disabled = shut; });
  }
  function results(key) {
    var old = document.getElementById("results");
    if (!key) { if (old) old.remove(); return; }
    if (shown === key || (old && old.dataset.shown === key)) return;
    shown = key;
    // Not all phones of a room at the same moment.
    setTimeout(function () {
      if (shown !== key) return;
      part("part=results").then(function (html) {
        var now = document.getElementById("results");
        if (now) now.remove();
        main.insertAdjacentHTML("beforeend", html);
      }, function () {}).then(function () { shown = ""; });
    }, Math.random() * 400);
  }
  function fetchBlock(block, focus) {
    part("part=block&question=" + encodeURIComponent(block.dataset.question))
      .then(function (html) { replaceBlock(html, focus === true); }, function () {});
  }
  // The versions that this table's answers are at; another phone, or the facilitator, may have sent one.
  function own(versions) {
    [].forEach.call(main.querySelectorAll("section[data-question]"), function (block) {
      var form = block.querySelector("form[action=answer]"), version = versions[block.dataset.question] || 0;
      if (+block.dataset.version >= version || (form && unsent[name(form, "unsent")])) return;
      if (form && (typed(form) || form.contains(document.activeElement))) {
        say(words.other, words.see, function () { fetchBlock(block, true); });
      } else fetchBlock(block);
    });
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
    if (event.target.getAttribute("action") === "withdraw" && !confirm(words.sure)) return;
    send(event.target, event.submitter || event.target.querySelector("button:not([type])"));
  });
  main.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-block]");
    if (!link) return;
    event.preventDefault();
    var question = link.closest("section").dataset.question, form = link.closest("form");
    if (form) keep(name(form, "draft"), null);
    part("part=block&question=" + encodeURIComponent(question) + "&" + link.search.slice(1))
      .then(function (html) { replaceBlock(html, true); }, function () { say(words.lost); });
  });
  function changes(event) {
    var form = event.target.form;
    if (event.target.tagName === "TEXTAREA") grow(event.target);
    if (!form || form.getAttribute("action") !== "answer") return;
    keep(name(form, "draft"), typed(form) ? fields(form) : null);
  }
  main.addEventListener("input", changes);
  main.addEventListener("change", changes);  // old browsers tell of boxes and selects only so
  window.addEventListener("pagehide", function () { source.close(); });
  window.addEventListener("pageshow", function (event) { if (event.persisted) follow(); });
  restore(main);
  follow();
})();
