// What a script makes of a form's plain fields: it keeps count, rows grow, places are moved about.
// The fields themselves stay and hold what is sent; every change is told as their own "input".
var equip = (function () {
  "use strict";
  function changed(field) { field.dispatchEvent(new Event("input", { bubbles: true })); }

  // Points and picks: how much is left of what there is.
  function count(form) {
    var line = form.querySelector("[data-all]"), left, text;
    left = [].reduce.call(form.elements, function (sum, field) {
      return sum - (field.type === "checkbox" ? field.checked : field.inputMode === "numeric" ? parseInt(field.value, 10) || 0 : 0);
    }, +line.dataset.all);
    if (!line.dataset.said) line.dataset.said = line.textContent;
    text = left < 0 ? line.dataset.over : left < line.dataset.all ? line.dataset.left : line.dataset.said;
    text = text.replace("{n}", Math.abs(left));
    if (line.textContent !== text) line.textContent = text;
    line.classList.toggle("over", left < 0);
  }
  function give(button) {
    var field = button.parentNode.querySelector("input"), points = parseInt(field.value, 10) || 0;
    field.value = Math.max(0, points + +button.dataset.by) || "";
    changed(field);
  }

  // Rows: those that are filled and one more; Enter goes on to the next cell.
  function rows(box) {
    var all = box.querySelectorAll("fieldset"), cells = box.querySelectorAll("textarea"), more = box.querySelector(".more"), shown = 1;
    function show(count) {
      shown = Math.min(count, all.length);
      [].forEach.call(all, function (row, at) { row.hidden = at >= shown; });
      if (more) more.hidden = shown === all.length;
    }
    [].forEach.call(all, function (row, at) {
      if ([].some.call(row.querySelectorAll("textarea"), function (cell) { return cell.value.trim(); })) shown = at + 2;
    });
    show(shown);
    if (more) more.onclick = function () { show(shown + 1); all[shown - 1].querySelector("textarea").focus(); };
    box.onkeydown = function (event) {
      if (event.key !== "Enter" || event.isComposing || event.target.tagName !== "TEXTAREA") return;
      event.preventDefault();
      var next = cells[[].indexOf.call(cells, event.target) + 1];
      if (!next) return;
      if (next.closest("fieldset").hidden) show(shown + 1);
      next.focus();
    };
  }

  // Places: tapped one after the other, then moved; the selects behind them hold what is sent.
  function rank(box) {
    var placed = box.querySelector("ol"), rest = box.querySelector("ul"), items = [].slice.call(rest.children);
    var places = +box.dataset.places, told = box.querySelector(".told");
    function select(item) { return item.querySelector("select"); }
    function tell(text, item) {
      told.textContent = text.replace("{place}", [].indexOf.call(placed.children, item) + 1)
        .replace("{item}", function () { return item.querySelector("label").textContent; });
    }
    function mark() {
      [].forEach.call(box.querySelectorAll("button"), function (button) {
        var item = button.closest("li"), move = button.dataset.move;
        button.setAttribute("aria-disabled", !move ? placed.children.length === places
          : move === "up" ? item === placed.firstElementChild : move === "down" && item === placed.lastElementChild);
      });
    }
    function settle(item) {
      items.forEach(function (one) { select(one).value = [].indexOf.call(placed.children, one) + 1 || ""; });
      mark();
      changed(select(item));
    }
    function take(item) {
      var top = rest.getBoundingClientRect().top, next = item.nextElementSibling || item.previousElementSibling;
      if (placed.children.length === places) return tell(box.dataset.full, item);
      placed.appendChild(item);
      settle(item);
      tell(box.dataset.moved, item);
      // What is tapped next stays under the finger.
      window.scrollBy(0, rest.getBoundingClientRect().top - top);
      (placed.children.length < places ? next.querySelector(".take") : item.querySelector("[data-move]")).focus({ preventScroll: true });
    }
    function leave(item) {
      var near = item.nextElementSibling || item.previousElementSibling;
      rest.insertBefore(item, items.slice(items.indexOf(item)).find(function (one) { return one.parentNode === rest; }) || null);
      settle(item);
      tell(box.dataset.out, item);
      (near ? near.querySelector("[data-move=out]") : item.querySelector(".take")).focus();
    }
    function move(item, up) {
      // The neighbour goes round it, so that the focus stays where it is.
      if (up && item.previousElementSibling) placed.insertBefore(item.previousElementSibling, item.nextElementSibling);
      else if (!up && item.nextElementSibling) placed.insertBefore(item.nextElementSibling, item);
      else return;
      settle(item);
      tell(box.dataset.moved, item);
    }
    items.filter(function (item) { return select(item).value; })
      .sort(function (one, other) { return select(one).value - select(other).value; })
      .forEach(function (item) { placed.appendChild(item); });
    mark();
    box.onclick = function (event) {
      var button = event.target.closest("button"), item = button && button.closest("li");
      if (!item) return;
      if (!button.dataset.move) take(item);
      else if (button.dataset.move === "out") leave(item);
      else move(item, button.dataset.move === "up");
    };
  }

  return function (form) {
    form.classList.add("on");
    [].forEach.call(form.querySelectorAll(".rows"), rows);
    [].forEach.call(form.querySelectorAll(".rank"), rank);
    if (!form.querySelector("[data-all]")) return;
    count(form);
    form.addEventListener("input", function () { count(form); });
    form.addEventListener("change", function () { count(form); });
    form.addEventListener("click", function (event) {
      var button = event.target.closest("button[data-by]");
      if (button) give(button);
    });
  };
})();
