// Light, dark or as the system says: kept in this browser only.
const box = document.querySelector('[data-theme-switch]');

if (box) {
  const chosen = localStorage.getItem('theme') ?? '';
  for (const radio of box.querySelectorAll('input')) {
    radio.checked = radio.value === chosen;
    radio.addEventListener('change', () => apply(radio.value));
  }
  box.hidden = false;
}

function apply(theme) {
  if (theme) {
    localStorage.setItem('theme', theme);
    document.documentElement.dataset.theme = theme;
  } else {
    localStorage.removeItem('theme');
    document.documentElement.dataset.theme = '';
  }
}
