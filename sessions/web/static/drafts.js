// What is typed on this phone and not received yet: it outlives a reload, a sleep, a change of step.
var drafts = (function () {
  "use strict";
  var body = document.body, memory = {};

  function name(form, what) {
    return ["paja", what, body.dataset.session, body.dataset.code, form.exercise.value, form.question.value].join(":");
  }
  // Storage can be refused (private windows); then drafts live only as long as the page.
  function keep(form, what, value) {
    var key = name(form, what);
    memory[key] = value;
    try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch (e) { return; }
  }
  function kept(form, what) {
    var key = name(form, what);
    if (key in memory) return memory[key];
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function fields(form) {
    return new URLSearchParams(new FormData(form)).toString();
  }
  function chosenAtFirst(select) {
    var chosen = [].find.call(select.options, function (option) { return option.defaultSelected; });
    return chosen ? chosen.value : "";
  }
  function typed(form) {
    return !!form.closest("[data-refused]") || [].some.call(form.elements, function (field) {
      if (field.type === "hidden" || !field.name || field.tagName === "BUTTON") return false;
      if (field.type === "radio" || field.type === "checkbox") return field.checked !== field.defaultChecked;
      if (field.tagName === "SELECT") return field.value !== chosenAtFirst(field);
      return field.value !== field.defaultValue;
    });
  }
  // What was typed goes back into the form, with the version it was made from: what overtook it
  // meanwhile is noticed when it is sent.
  function fill(form) {
    var draft = kept(form, "draft"), values = new URLSearchParams(draft || "");
    if (!draft) return;
    [].forEach.call(form.elements, function (field) {
      if (field.type === "hidden" || !field.name || field.tagName === "BUTTON") return;
      if (field.type === "checkbox") field.checked = values.getAll(field.name).indexOf(field.value) >= 0;
      else if (!values.has(field.name)) return;
      else if (field.type === "radio") field.checked = values.get(field.name) === field.value;
      else field.value = values.get(field.name);
    });
    if (form.closest("[data-overtaken]")) keep(form, "draft", fields(form));
    else if (values.has("seen")) form.seen.value = values.get("seen");
  }
  return { keep: keep, kept: kept, fields: fields, typed: typed, fill: fill };
})();
