// The desk by keyboard, and its counts kept up to date. One letter keys can be switched off (WCAG 2.1.4) and never act while typing.
const desk = document.querySelector('[data-moderation]');
if (desk) {
  const help = desk.querySelector('[data-keys]');
  if (help) offerKeys(desk, help);
  const bulk = desk.querySelector('#lot');
  if (bulk) countTicks(desk, bulk);
  if (desk.querySelector('[data-count-of]')) setInterval(() => refreshCounts(desk), 30_000);
}

function offerKeys(desk, help) {
  const choice = help.querySelector('[data-keys-on]');
  choice.checked = localStorage.getItem('desk-keys') !== 'off';
  choice.addEventListener('change', () => localStorage.setItem('desk-keys', choice.checked ? 'on' : 'off'));
  help.hidden = false;
  document.addEventListener('keydown', event => {
    if (!choice.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (act(desk, help, event.key)) event.preventDefault();
  });
}

/** « Tout cocher », and how many are ticked. */
function countTicks(desk, bulk) {
  const ticks = [...desk.querySelectorAll('[data-tick]')];
  const all = document.createElement('input');
  all.type = 'checkbox';
  const label = document.createElement('label');
  const words = document.createElement('span');
  words.setAttribute('aria-live', 'polite');
  label.append(all, ' ', words);
  bulk.prepend(label);
  const tell = () => {
    const count = ticks.filter(t => t.checked).length;
    words.textContent = count === 0 ? 'Tout cocher' : `${count} coché${count > 1 ? 's' : ''}`;
    all.checked = count === ticks.length;
    all.indeterminate = count > 0 && count < ticks.length;
  };
  all.addEventListener('change', () => {
    for (const tick of ticks) tick.checked = all.checked;
    tell();
  });
  desk.addEventListener('change', event => event.target.matches('[data-tick]') && tell());
  tell();
}

function isTyping(target) {
  return target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]');
}

function act(desk, help, key) {
  const entries = [...desk.querySelectorAll('[data-entry]')];
  const at = entries.indexOf(document.activeElement?.closest('[data-entry]'));
  const entry = entries[at] ?? (entries.length === 1 ? entries[0] : null);
  switch (key) {
    case 'j': return go(entries[Math.min(at + 1, entries.length - 1)]);
    case 'k': return go(entries[Math.max(at - 1, 0)]);
    case '?': help.open = !help.open; return true;
    case 'x': return press(entry?.querySelector('[data-tick]'));
    case 'o': return press(entry?.querySelector('[data-open]'));
    case 'r': return openReasons(entry?.querySelector('[data-do="r"]'));
    case 'z': return send(entry?.querySelector('[data-do="z"]') ?? desk.querySelector('[data-undo]'));
    case 'a': case 's': return send(entry?.querySelector(`[data-do="${key}"]`));
    default: return false;
  }
}

function go(entry) {
  if (!entry) return false;
  entry.focus();
  entry.scrollIntoView({ block: 'nearest' });
  return true;
}

function press(control) {
  control?.click();
  return Boolean(control);
}

function send(form) {
  form?.requestSubmit();
  return Boolean(form);
}

function openReasons(details) {
  if (!details) return false;
  details.open = true;
  details.querySelector('select').focus();
  return true;
}

async function refreshCounts(desk) {
  if (document.hidden) return;
  const response = await fetch('/redaction/moderation/compteurs' + location.search).catch(() => null);
  if (!response?.ok) return;
  for (const [status, count] of Object.entries(await response.json())) {
    const place = desk.querySelector(`[data-count-of="${status}"]`);
    if (place) place.textContent = count;
  }
}
