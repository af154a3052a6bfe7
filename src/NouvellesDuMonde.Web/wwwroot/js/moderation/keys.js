// The desk by keyboard. One letter keys can be switched off (WCAG 2.1.4) and never act while typing; Esc and Enter always do.
const kept = 'desk-list';

/** @param live what acts without a new page; null where forms are sent as they are. */
export function offerKeys(desk, live) {
  const help = desk.querySelector('[data-keys]');
  desk.addEventListener('keydown', inPanel);
  desk.addEventListener('click', event => event.target.closest('[data-open]') && keepList(desk));
  if (!help) return;
  const choice = help.querySelector('[data-keys-on]');
  choice.checked = localStorage.getItem('desk-keys') !== 'off';
  choice.addEventListener('change', () => localStorage.setItem('desk-keys', choice.checked ? 'on' : 'off'));
  help.hidden = false;
  document.addEventListener('keydown', event => {
    if (!choice.checked || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (act(desk, live, help, event.key)) event.preventDefault();
  });
}

/** The entries that are in sight. */
export function entriesOf(desk) {
  return [...desk.querySelectorAll('[data-entry]')].filter(entry => !entry.closest('[hidden]'));
}

export function go(entry) {
  if (!entry) return false;
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'nearest' });
  return true;
}

// No reason begins with these letters: from the list of reasons they lead on.
function isTyping({ target, key }) {
  if (target.matches('[data-do="r"] select') && (key === 'j' || key === 'k')) return false;
  return target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]');
}

function act(desk, live, help, key) {
  const entries = entriesOf(desk);
  const at = entries.indexOf(document.activeElement?.closest('[data-entry]'));
  const entry = entries[at] ?? (entries.length === 1 ? entries[0] : null);
  switch (key) {
    case 'j': return isAlone(desk) ? follow(desk, 1) : onTo(entry, entries[Math.min(at + 1, entries.length - 1)]);
    case 'k': return isAlone(desk) ? follow(desk, -1) : onTo(entry, entries[Math.max(at - 1, 0)]);
    case 'u': return isAlone(desk) && backToList(desk);
    case '?': help.open = !help.open; return true;
    case 'x': return press(entry?.querySelector('[data-tick]'));
    case 'X': return live?.tickTo(entry) ?? false;
    case 'l': return live?.goToTicked() ?? false;
    case 'o': return press(entry?.querySelector('[data-open]'));
    case 'r': return openReasons(entry?.querySelector('[data-do="r"]'));
    case 'z': return live?.undo() || send(entry?.querySelector('[data-do="z"]') ?? desk.querySelector('[data-undo]')) || (live?.sayNothingLeft() ?? false);
    case 'a': case 's': return send(entry?.querySelector(`[data-do="${key}"]`));
    default: return false;
  }
}

function onTo(entry, next) {
  entry?.querySelector('[data-do="r"]')?.removeAttribute('open');
  return go(next);
}

function press(control) {
  control?.click();
  return Boolean(control);
}

function send(form) {
  form?.requestSubmit();
  return Boolean(form);
}

let opener = null;

function openReasons(details) {
  if (!details) return false;
  opener = document.activeElement;
  details.open = true;
  details.querySelector('select').focus();
  return true;
}

/** Esc closes the reasons and leads back to where they were opened; Enter in a list of choices sends its form. */
function inPanel(event) {
  const panel = event.target.closest('details[data-do="r"][open]');
  if (event.key === 'Escape' && panel) {
    event.preventDefault();
    panel.open = false;
    const entry = panel.closest('[data-entry]');
    (entry.contains(opener) && !panel.contains(opener) ? opener : entry).focus({ preventScroll: true });
  } else if (event.key === 'Enter' && event.target.matches('form[method="post"] select')) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
}

/** A comment's own page: its neighbours are those of the list that led here. */
const isAlone = desk => desk.dataset.moderation === 'seul';

function keepList(desk) {
  if (isAlone(desk)) return;
  const paths = [...new Set(entriesOf(desk).map(entry => entry.querySelector('[data-open]')?.pathname))];
  sessionStorage.setItem(kept, JSON.stringify({ from: location.pathname + location.search, paths }));
}

function keptList() {
  return JSON.parse(sessionStorage.getItem(kept) ?? '{ "paths": [] }');
}

function follow(desk, step) {
  const { paths } = keptList();
  const at = paths.indexOf(location.pathname);
  if (at < 0 || !paths[at + step]) return false;
  location.href = paths[at + step];
  return true;
}

function backToList(desk) {
  const { from, paths } = keptList();
  const isKept = from && paths.includes(location.pathname);
  location.href = (isKept ? from : desk.querySelector('[data-back]').href) + `#${desk.querySelector('[data-entry]').id}`;
  return true;
}
