// The line to the facilitator's computer. It is let go while the page is out of sight, and taken up
// again by itself however it was lost: cut, refused, or only silent, since a laptop sleeps.
var contact = (function () {
  "use strict";
  var QUIET = 15000;  // the server gives a sign of life every ten seconds
  var GONE = 22000;

  // `hear` is given each message, `lost` how things are: "", "lost", or "gone" after a while.
  return function (address, hear, lost) {
    var source = null, timer = 0, wait = 1000, heard = Date.now(), tried = 0;

    function silence() { return Date.now() - heard; }
    function alive() {
      heard = Date.now();
      wait = 1000;
      lost("");
    }
    function broken() {
      lost(silence() > GONE ? "gone" : "lost");
    }
    function close() {
      clearTimeout(timer);
      if (source) source.close();
      source = null;
    }
    function follow() {
      close();
      tried = Date.now();
      source = new EventSource(address);
      source.onmessage = function (event) { alive(); hear(JSON.parse(event.data)); };
      source.addEventListener("beat", alive);
      source.onerror = function () {
        close();
        broken();
        // Not all phones of a room at the same moment.
        timer = setTimeout(follow, wait * (0.7 + 0.6 * Math.random()));
        wait = Math.min(wait * 1.7, 8000);
      };
    }
    function again() {
      wait = 1000;
      follow();
    }
    setInterval(function () {
      if (document.hidden || silence() < QUIET) return;
      broken();
      if (source && Date.now() - tried > 10000) follow();
    }, 2000);
    document.addEventListener("visibilitychange", function () {
      if (document.hidden) return close();
      heard = Date.now();
      again();
    });
    window.addEventListener("online", function () { if (!document.hidden) again(); });
    window.addEventListener("pagehide", close);
    window.addEventListener("pageshow", function (event) { if (event.persisted) again(); });
    if (!document.hidden) follow();
  };
})();
