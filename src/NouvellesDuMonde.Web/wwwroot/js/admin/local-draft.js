// Keeps what is typed on this device until the server has it: a crash, a closed tab or a lost session loses nothing.
const form = document.querySelector('form[data-local-draft]');
const keptDays = 14;
const prefix = 'ndm-brouillon:';
const ofNew = `${prefix}nouveau:`;
const sentHere = 'ndm-brouillon-envoye';
const notKept = new Set(['__RequestVerificationToken', 'Version', 'LatestVersion', 'Kind', 'StatusWas', 'Then', 'FormKey', 'ScheduledWas']);

/** Every field with a name, in the order of the form. */
const values = () => [...new FormData(form)].filter(([name, value]) => !notKept.has(name) && typeof value === 'string');

const isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const isEmpty = typed => typed.every(([name, value]) => !['Headline', 'Standfirst', 'Body'].includes(name) || value.trim() === '');

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** What is too old, and what this tab has sent and the server has just said that it keeps. */
function forgetOld() {
  const limit = Date.now() - keptDays * 86_400_000;
  for (const key of Object.keys(localStorage).filter(k => k.startsWith(prefix))) {
    if (!(read(key)?.at > limit)) localStorage.removeItem(key);
  }
  const sent = sessionStorage.getItem(sentHere);
  if (sent && document.querySelector('main > .notice[role="status"]')) localStorage.removeItem(sent);
  sessionStorage.removeItem(sentHere);
}

function fill(typed) {
  const left = new Map();
  for (const [name, value] of typed) left.set(name, [...(left.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (!field.name || notKept.has(field.name) || field.type === 'hidden' || field.type === 'file' || field.type === 'submit') continue;
    const given = left.get(field.name);
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = given?.includes(field.value) ?? false;
    else if (given?.length) field.value = given.shift();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function offer(key, draft, ownKey) {
  const notice = document.createElement('div');
  notice.className = 'notice brouillon-local';
  notice.setAttribute('role', 'status');
  const at = new Date(draft.at);
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long' }).format(at);
  const words = document.createElement('p');
  const title = new Map(draft.values).get('Headline');
  words.textContent = `Cet appareil garde un texte non enregistré du ${day}, ${at.getHours()}\u00A0h\u00A0${String(at.getMinutes()).padStart(2, '0')}${title ? `\u00A0: «\u00A0${title}\u00A0»` : ''}.`;
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.append(
    button('Le reprendre', () => {
      fill(draft.values);
      if (key !== ownKey) localStorage.removeItem(key);
      notice.remove();
    }),
    button('L’oublier', () => {
      localStorage.removeItem(key);
      notice.remove();
    }));
  notice.append(words, actions);
  form.before(notice);
}

function button(text, act) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button-quiet';
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}

/** Of a new article each form has a key of its own, so that two tabs keep two texts. */
const isNew = () => form.dataset.localDraft.startsWith('nouveau:');

const candidates = key => isNew() ? Object.keys(localStorage).filter(k => k.startsWith(ofNew)) : [key];

function start() {
  const key = prefix + form.dataset.localDraft;
  forgetOld();
  const [latest] = candidates(key).map(k => [k, read(k)]).filter(([, draft]) => draft && !isEmpty(draft.values)).sort(([, a], [, b]) => b.at - a.at);
  if (latest && form.dataset.shownAgain !== 'oui' && !isSame(latest[1].values, values())) offer(...latest, key);
  const keep = () => localStorage.setItem(key, JSON.stringify({ at: Date.now(), values: values() }));
  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 800);
  });
  form.addEventListener('submit', event => {
    if (event.submitter?.formTarget === '_blank') return;
    clearTimeout(timer);
    keep();
    sessionStorage.setItem(sentHere, key);
    // Should the session be over, the sign-in page says so.
    const action = new URL(form.getAttribute('action'), location.href);
    action.searchParams.set('garde', '1');
    form.action = action.href;
  });
}

if (form) {
  try {
    start();
  } catch {
    // Storage is switched off: the server's save remains.
  }
}
