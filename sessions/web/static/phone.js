(function () {
  "use strict";
  var body = document.body, code = body.dataset.code;
  if (!code || !window.fetch || !window.EventSource || !window.DOMParser) return;
  var main = document.getElementById("main"), news = document.getElementById("news"), writing = document.getElementById("writing");
  var words = news.dataset, here = "/t/" + code + "/", me = chance();
  var pending = null, shown = "", pressed = null, waiting = [], toldTyping = 0, writes = 0;

  function chance() { return [].map.call(crypto.getRandomValues(new Uint32Array(4)), function (n) { return n.toString(36); }).join(""); }
  function answers(root) { return root.querySelectorAll("form[action=answer]"); }
  function answerForm(block) { return block.querySelector("form[action=answer]"); }
  function blocks() { return main.querySelectorAll("section[data-question]"); }
  function busy() { return [].some.call(answers(main), drafts.typed); }

  // One line says what matters most: how the connection is, what is being sent, what has happened.
  var line = { cut: "", sent: "", notice: null }, said = "";
  function say(what, value) {
    line[what] = value;
    var notice = line.notice, text = notice ? notice.text : line.sent;
    if (line.cut) text = line.cut === "gone" ? words.gone : line.sent || words.lost;
    else if (line.sent === words.unsent) text = line.sent;
    if (said === text) return;
    said = text;
    news.textContent = text;
    news.hidden = !text;
    if (!notice || !notice.go || text !== notice.text) return;
    var button = document.createElement("button");
    button.textContent = notice.label;
    button.onclick = function () { var go = line.notice.go; say("notice", null); go(); };
    news.appendChild(button);
  }
  function notice(text, label, go) { say("notice", { text: text, label: label, go: go }); }

  function ask(url, options, patience) {
    var cutter = window.AbortController && new AbortController();
    var timer = setTimeout(function () { if (cutter) cutter.abort(); }, patience || 10000);
    options.headers = options.headers || {};
    options.headers["x-part"] = "1";
    if (cutter) options.signal = cutter.signal;
    return fetch(here + url, options).then(function (r) {
      return r.text().then(function (text) { clearTimeout(timer); return { status: r.status, ok: r.ok, text: text }; });
    });
  }
  function part(query) {
    return ask("?" + query, {}).then(function (r) {
      if (!r.ok) throw new Error(r.status);
      return r.text;
    });
  }
  function post(action, fields) {
    return ask(action, { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: fields }, 15000);
  }

  function grow(area) {
    area.style.height = "auto";
    area.style.height = area.scrollHeight + 4 + "px";
  }
  // What was typed and not received comes back after a reload, a sleep or a change of step.
  function restore(root) {
    [].forEach.call(root.matches("section") ? [root] : blocks(), function (block) {
      var form = answerForm(block), any = block.querySelector("form"), sent;
      if (form) {
        drafts.fill(form);
        equip(form);
        [].forEach.call(form.querySelectorAll("textarea"), grow);
      }
      if (!any) return;
      sent = drafts.kept(any, "unsent");
      if (sent && !block.sending) send(block, "answer", sent, form && form.querySelector("button:not([type])"));
      else if (!form && drafts.kept(any, "draft")) fetchBlock(block);
    });
  }
  function put(html, focus) {
    main.innerHTML = html;
    restore(main);
    var title = main.querySelector("h1");
    if (focus && title) { window.scrollTo(0, 0); title.focus({ preventScroll: true }); }
  }
  function replaceBlock(old, html, focus) {
    var fresh = new DOMParser().parseFromString(html, "text/html").body.querySelector("section");
    if (!fresh || !document.contains(old)) return null;
    old.gone = true;
    old.replaceWith(fresh);
    restore(fresh);
    if (!focus) return fresh;
    var wrong = fresh.querySelector(".wrong,.other");
    var target = wrong || [].find.call(fresh.querySelectorAll(".receipt,textarea,input,select,button"), function (one) { return one.offsetParent; });
    if (target) target.focus();
    if (wrong) wrong.scrollIntoView({ block: "center" });
    else fresh.scrollIntoView({ block: "nearest" });
    return fresh;
  }
  // A block as it is now; what was typed over an older answer stands below the newer one.
  function fetchBlock(block, focus) {
    var name = encodeURIComponent(block.dataset.question), form = block.querySelector("form");
    var draft = form && drafts.kept(form, "draft"), seen = draft && new URLSearchParams(draft).get("seen");
    return part("part=block&question=" + name + (draft ? "&edit=" + name + "&seen=" + seen : ""))
      .then(function (html) { replaceBlock(block, html, focus === true); }, function () {});
  }

  // The same bytes and the same id every time: a sending that arrived twice counts once.
  function send(block, action, sent, button, delay) {
    var form = answerForm(block), typed = form && drafts.fields(form);
    block.sending = true;
    if (button) button.disabled = true;
    say("sent", delay ? words.unsent : words.sending);
    function retry() {
      var timer = setTimeout(once, delay || 500);
      function once() {
        clearTimeout(timer);
        waiting.splice(waiting.indexOf(once), 1);
        if (document.contains(block)) send(block, action, sent, button, Math.min((delay || 500) * 2, 15000));
        else settle();
      }
      waiting.push(once);
      say("sent", words.unsent);
    }
    function settle() {
      block.sending = false;
      say("sent", "");
    }
    post(action, sent).then(function (r) {
      if (r.status >= 500) return retry();
      if (r.status === 404) return location.reload();
      var any = block.querySelector("form"), on = form && drafts.fields(form) !== typed, fresh, again;
      settle();
      if (button) button.disabled = false;
      drafts.keep(any, "unsent", null);
      if (r.status === 413) return notice(words.large);
      if (!on) drafts.keep(any, "draft", null);
      if (!pending) say("notice", null);
      // What was typed on while it was under way goes on from what has been received.
      again = new URLSearchParams(on ? drafts.fields(form) : "");
      if (on && r.ok) { again.set("seen", (r.text.match(/data-version="(\d+)"/) || [])[1]); drafts.keep(form, "draft", again.toString()); }
      fresh = replaceBlock(block, r.text, true);
      form = fresh && answerForm(fresh);
      if (form && drafts.typed(form)) drafts.keep(form, "draft", drafts.fields(form));
      if (pending) { if (busy()) waitWith(pending); else go(); }
    }, retry);
  }

  // Every connect and every change brings the whole state; typing is never taken from under a finger.
  function step(state) { return state.split("-")[0]; }
  function hear(told) {
    if (told.name) document.querySelector("header .table").textContent = told.name;
    else if ("writing" in told) others(told.writing);
    else if ("asked" in told) { if (pending) pending.time = told.asked ? "1" : "0"; else time(told.asked ? "1" : "0"); }
    else if (told.own) { if (pending) pending.answers[body.dataset.table] = told.own; else own(told.own); }
    else if (!told.key) { if (pending) { pending.shown = told.shown; pending.items = told.items; } else see(told); }
    else if (told.key === body.dataset.state) back(told);
    else if (busy()) waitWith(told);
    else { pending = told; go(); }
  }
  function waitWith(state) {
    pending = state;
    lock(true);
    if (step(state.key) === step(body.dataset.state)) notice(words.closed); else notice(words.moved, words.go, go);
  }
  // The state that the page shows, told again: after a reconnect, or because the room came back to it.
  function back(state) {
    if (pending) {
      pending = null;
      say("notice", null);
      lock(false);
      if (/-open$/.test(state.key)) [].forEach.call(main.querySelectorAll("section[data-refused]"), fetchBlock);
    }
    var line = main.querySelector(".step");
    if (line) line.textContent = state.step;
    own(state.answers[body.dataset.table] || {});
    time(state.time);
    see(state);
  }
  function see(state) {
    if (state.items !== body.dataset.items) regrouped(state.items);
    results(state.shown);
  }
  // The facilitator has changed the themes that are asked about.
  function regrouped(items) {
    body.dataset.items = items;
    [].forEach.call(blocks(), function (block) {
      var form = answerForm(block);
      if (block.sending || (form && (drafts.typed(form) || form.contains(document.activeElement)))) return;
      setTimeout(function () { if (document.contains(block)) fetchBlock(block); }, Math.random() * 400);
    });
  }
  function go() {
    var state = pending, moved = step(state.key) !== step(body.dataset.state);
    function show(html) {
      if (pending !== state) return;
      pending = null;
      body.dataset.state = state.key;
      body.dataset.items = state.items;
      writing.hidden = true;
      say("notice", null);
      put(html, moved);
      time(state.time);
      results(state.shown);
    }
    if (state.page && !state.answers[body.dataset.table]) show(state.page);
    else part("part=main").then(show, function () {
      setTimeout(function () { if (pending === state) go(); }, 2000);
    });
  }
  function lock(shut) {
    [].forEach.call(main.querySelectorAll("form button:not([type])"), function (button) { button.disabled = shut; });
  }
  function results(key) {
    var old = document.getElementById("results");
    if (!key) { if (old) old.remove(); shown = ""; return; }
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
  // The versions that this table's answers are at; another phone, or the facilitator, may have sent one.
  function own(versions) {
    [].forEach.call(blocks(), function (block) {
      var form = answerForm(block), version = versions[block.dataset.question] || 0;
      if (+block.dataset.version >= version || block.sending) return;
      writing.hidden = true;
      if (form && (drafts.typed(form) || form.contains(document.activeElement))) {
        notice(words.other, words.see, function () { fetchBlock(block, true); });
      } else fetchBlock(block);
    });
  }

  // Somebody types: the facilitator sees it, and so do the other phones where the table answers as one.
  function typing(form) {
    if (Date.now() - toldTyping < 5000) return;
    toldTyping = Date.now();
    post("writing", "alone" in form.dataset ? "" : "phone=" + me).catch(function () {});
  }
  function others(phone) {
    if (phone === me || !/-open$/.test(body.dataset.state)) return;
    writing.hidden = false;
    clearTimeout(writes);
    writes = setTimeout(function () { writing.hidden = true; }, 8000);
  }
  // More time: `state` is "0" or "1" for this table, or all tables that have asked; null when there is no clock.
  function time(state) {
    if (state && state.indexOf && typeof state !== "string") state = state.indexOf(+body.dataset.table) < 0 ? "0" : "1";
    [].forEach.call(main.querySelectorAll("#more-time form"), function (form) { form.hidden = form.dataset.asked !== state; });
  }
  function askTime(form) {
    var asked = form.asked.value;
    post("more-time", "asked=" + asked).then(function (r) {
      if (!r.ok) throw new Error(r.status);
      time(asked);
      main.querySelector("#more-time form:not([hidden]) button").focus();
    }).catch(function () { say("cut", "lost"); });
  }

  main.addEventListener("submit", function (event) {
    event.preventDefault();
    var form = event.target, action = form.getAttribute("action"), block = form.closest("section"), sent;
    var button = form.contains(pressed) ? pressed : form.querySelector("button:not([type])");
    if (action === "more-time") return askTime(form);
    if (block.sending || (action === "withdraw" && !confirm(words.sure))) return;
    sent = drafts.fields(form) + "&id=" + chance() + (button.name ? "&" + button.name + "=" + button.value : "");
    if (action === "answer" && !button.name) drafts.keep(form, "unsent", sent);
    toldTyping = 0;
    send(block, action, sent, button);
  });
  main.addEventListener("click", function (event) {
    var link = event.target.closest("a[data-block]"), button = event.target.closest("button");
    if (button) pressed = button;  // old browsers do not say which button sends a form
    if (!link) return;
    event.preventDefault();
    var block = link.closest("section"), form = link.closest("form");
    if (form) drafts.keep(form, "draft", null);
    part("part=block&question=" + encodeURIComponent(block.dataset.question) + "&" + link.search.slice(1))
      .then(function (html) { replaceBlock(block, html, true); }, function () { say("cut", "lost"); });
  });
  function changes(event) {
    var form = event.target.form, typed;
    if (event.target.tagName === "TEXTAREA") grow(event.target);
    if (!form || form.getAttribute("action") !== "answer" || form.closest("section").gone) return;
    typed = drafts.typed(form);
    drafts.keep(form, "draft", typed ? drafts.fields(form) : null);
    if (typed) typing(form);
  }
  main.addEventListener("input", changes);
  main.addEventListener("change", changes);  // old browsers tell of boxes and selects only so
  restore(main);
  contact(here + "news?lang=" + document.documentElement.lang, hear, function (how) {
    if (!how) waiting.slice().forEach(function (once) { once(); });
    say("cut", how);
  });
})();
