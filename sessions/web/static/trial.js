// Measures a few small requests, one after another, and tells how long the middle one took.
(function () {
  var told = document.getElementById("speed"), times = [], TRIES = 5;
  if (!told || !window.fetch) return;
  told.textContent = told.dataset.measuring;
  function once() {
    var start = Date.now();
    return fetch("/test?echo=" + times.length, { cache: "no-store" }).then(function (r) {
      if (!r.ok) throw new Error(r.status);
      times.push(Date.now() - start);
      return times.length < TRIES ? once() : null;
    });
  }
  once().then(function () {
    times.sort(function (a, b) { return a - b; });
    return fetch("/test?lang=" + document.documentElement.lang, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: "ms=" + times[Math.floor(TRIES / 2)]
    });
  }).then(function (r) {
    if (!r.ok) throw new Error(r.status);
    return r.text();
  }).then(function (text) { told.textContent = text; }, function () { told.textContent = ""; });
})();
