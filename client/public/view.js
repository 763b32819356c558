// Before the first paint: the text size, theme and language chosen on this device, so that nothing flashes.
(function () {
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem('ebok.theme');
    var text = localStorage.getItem('ebok.text');
    if (theme) root.dataset.theme = theme;
    if (text) root.dataset.text = text;
    if (localStorage.getItem('ebok.language') === 'en') root.lang = 'en';
  } catch {
    // A browser that forbids storage shows the defaults.
  }
})();
