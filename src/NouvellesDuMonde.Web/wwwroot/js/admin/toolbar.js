// Writes the elements of the house's HTML into the text area, around the selection. Undo works: the browser types them.
import { pick } from './picker.js';
import { togglePreview } from './live-preview.js';

const body = document.querySelector('textarea[data-body]');

function type(text, selectFrom, selectLength) {
  const start = body.selectionStart;
  body.focus();
  // Deprecated, and the only way that keeps the browser's own undo.
  if (!document.execCommand('insertText', false, text)) body.setRangeText(text, start, body.selectionEnd, 'end');
  if (selectFrom !== undefined) body.setSelectionRange(start + selectFrom, start + selectFrom + selectLength);
  body.dispatchEvent(new Event('input', { bubbles: true }));
}

const selected = () => body.value.slice(body.selectionStart, body.selectionEnd);

/** Pressed again on the same words, it takes away what it put there. */
function wrap(before, after, example) {
  const { selectionStart: start, selectionEnd: end, value } = body;
  if (value.slice(0, start).endsWith(before) && value.slice(end).startsWith(after)) {
    const inner = selected();
    body.setSelectionRange(start - before.length, end + after.length);
    type(inner, 0, inner.length);
    return;
  }
  const text = selected() || example;
  type(before + text + after, before.length, text.length);
}

/** Never in the middle of a tag. */
function leaveTag() {
  const at = body.selectionStart;
  const opened = body.value.lastIndexOf('<', at - 1);
  const closed = body.value.indexOf('>', at);
  if (opened < 0 || closed < 0 || body.value.slice(opened, at).includes('>') || !/^<\/?[a-z]/i.test(body.value.slice(opened))) return;
  body.setSelectionRange(closed + 1, Math.max(closed + 1, body.selectionEnd));
}

function block(before, after, example) {
  leaveTag();
  const head = body.value.slice(0, body.selectionStart);
  const gap = head === '' || head.endsWith('\n\n') ? '' : head.endsWith('\n') ? '\n' : '\n\n';
  const text = selected() || example;
  type(`${gap}${before}${text}${after}\n\n`, gap.length + before.length, text.length);
}

function list(tag) {
  const lines = (selected() || 'premier point ;\nsecond point.').split('\n').filter(line => line.trim());
  block(`<${tag}>\n`, `\n</${tag}>`, lines.map(line => `<li>${line.trim()}</li>`).join('\n'));
}

/** « exemple.fr » is meant as an address of the Web. */
const complete = address => /^(?:[a-z][a-z0-9+.-]*:|[/#?])/i.test(address) ? address : `https://${address}`;

function link() {
  const address = prompt('Adresse du lien', 'https://')?.trim();
  if (address && address !== 'https://') wrap(`<a href="${complete(address).replaceAll('"', '%22')}">`, '</a>', 'texte du lien');
}

/** A modal dialog makes the browser forget where the text area's caret was. */
async function insertChosen(title, url, tag, attribute) {
  const caret = [body.selectionStart, body.selectionEnd];
  const choice = await pick(title, url);
  body.focus();
  body.setSelectionRange(...caret);
  if (choice) block(`<${tag} ${attribute}="${choice.choice}">`, `</${tag}>`, '');
}

const image = () => insertChosen('Insérer une image', '/redaction/medias/choix', 'figure', 'data-media');
const readAlso = () => insertChosen('Insérer un « Lire aussi »', '/redaction/articles/choix', 'aside', 'data-lire-aussi');

const tools = [
  ['Gras', () => wrap('<strong>', '</strong>', 'texte'), 'b'],
  ['Italique', () => wrap('<em>', '</em>', 'texte'), 'i'],
  ['Lien', link, 'k'],
  ['Intertitre', () => block('<h2>', '</h2>', 'Intertitre')],
  ['Citation', () => block('<blockquote>\n<p>', '</p>\n</blockquote>', '« Citation. »')],
  ['Exergue', () => block('<blockquote class="exergue">\n<p>', '</p>\n</blockquote>', '« Phrase mise en avant. »')],
  ['Liste', () => list('ul')],
  ['Liste numérotée', () => list('ol')],
  ['Image', image],
  ['Lire aussi', readAlso],
  ['Aperçu', button => button.setAttribute('aria-pressed', togglePreview())],
];

if (body) {
  const bar = document.createElement('div');
  bar.className = 'outils';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Mise en forme');
  for (const [name, act, key] of tools) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    if (key) button.title = `Ctrl ${key.toUpperCase()}`;
    button.addEventListener('click', () => act(button));
    bar.append(button);
  }
  body.before(bar);
  body.addEventListener('keydown', event => {
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && tools.find(([, , key]) => key === event.key.toLowerCase());
    if (!tool) return;
    event.preventDefault();
    tool[1]();
  });
}
