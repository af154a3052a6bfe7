// Keeps what is typed on this device until the server has it: a crash, a closed tab or a lost session loses nothing.
const form = document.querySelector('form[data-local-draft]');
const fields = ['Headline', 'Standfirst', 'Body'];
const keptDays = 14;
const prefix = 'ndm-brouillon:';

const values = () => Object.fromEntries(fields.map(name => [name, form.elements[name]?.value ?? '']));

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** What is too old, and what the server has just said that it keeps. */
function forgetOld() {
  const limit = Date.now() - keptDays * 86_400_000;
  const isSaved = document.querySelector('main > .notice[role="status"]') !== null;
  for (const key of Object.keys(localStorage).filter(k => k.startsWith(prefix))) {
    const draft = read(key);
    if (!(draft?.at > limit) || (isSaved && draft.isSent)) localStorage.removeItem(key);
  }
}

function offer(key, draft) {
  const notice = document.createElement('div');
  notice.className = 'notice brouillon-local';
  notice.setAttribute('role', 'status');
  const when = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' }).format(draft.at);
  const words = document.createElement('p');
  words.textContent = `Cet appareil garde un texte non enregistré du ${when}.`;
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.append(
    button('Le reprendre', () => {
      for (const name of fields) {
        form.elements[name].value = draft.values[name];
        form.elements[name].dispatchEvent(new Event('input', { bubbles: true }));
      }
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

function start() {
  const key = prefix + form.dataset.localDraft;
  forgetOld();
  const draft = read(key);
  if (draft && JSON.stringify(draft.values) !== JSON.stringify(values())) offer(key, draft);
  const keep = isSent => localStorage.setItem(key, JSON.stringify({ at: Date.now(), isSent, values: values() }));
  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => keep(false), 800);
  });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    keep(true);
  });
}

if (form) {
  try {
    start();
  } catch {
    // Storage is switched off: the server's save remains.
  }
}
