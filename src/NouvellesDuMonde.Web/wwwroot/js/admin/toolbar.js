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

/** What stands between two texts that no inline tag may join: a blank line, or the tag of a block. */
const boundary = /(\s*\n\s*\n\s*|\s*<\/?(?:p|h[1-6]|ul|ol|li|blockquote|table|caption|thead|tbody|tr|t[dh]|figure|figcaption|aside|hr)\b[^>]*>\s*)/i;

const paragraphs = text => text.split(/\n\s*\n|<\/?p\b[^>]*>/i).map(part => part.trim()).filter(Boolean);

const lines = text => text.split(/\n|<\/?(?:p|ul|ol|li)\b[^>]*>/i).map(part => part.trim()).filter(Boolean);

/** Pressed again on the same words, it takes away what it put there. */
function wrap(before, after, example) {
  const parts = selected().split(boundary);
  if (parts.length > 1) return wrapEach(parts, before, after);
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

/** Every second part is a boundary. */
function wrapEach(parts, before, after) {
  const isText = (part, index) => index % 2 === 0 && part.trim() !== '';
  const has = part => part.startsWith(before) && part.endsWith(after);
  const undo = parts.filter(isText).every(has);
  const change = part => undo ? part.slice(before.length, -after.length) : has(part) ? part : before + part + after;
  const text = parts.map((part, index) => isText(part, index) ? change(part) : part).join('');
  type(text, 0, text.length);
}

/** Never in the middle of a tag. */
function leaveTag() {
  const at = body.selectionStart;
  const opened = at === 0 ? -1 : body.value.lastIndexOf('<', at - 1);
  const closed = body.value.indexOf('>', at);
  if (opened < 0 || closed < 0 || body.value.slice(opened, at).includes('>') || !/^<\/?[a-z]/i.test(body.value.slice(opened))) return;
  body.setSelectionRange(closed + 1, Math.max(closed + 1, body.selectionEnd));
}

/** @param split makes the parts, each of which gets tags of its own; what parts them is both tags and a gap. */
function block(before, after, example, split = paragraphs, parting = `${after}\n\n${before}`) {
  leaveTag();
  const head = body.value.slice(0, body.selectionStart);
  const gap = head === '' || head.endsWith('\n\n') ? '' : head.endsWith('\n') ? '\n' : '\n\n';
  const rest = body.value.slice(body.selectionEnd).startsWith('\n\n') ? '' : '\n\n';
  const text = (split(selected()).length ? split(selected()) : split(example)).join(parting);
  type(`${gap}${before}${text}${after}${rest}`, gap.length + before.length, text.length);
}

const quote = (tag, example) => block(`${tag}\n<p>`, '</p>\n</blockquote>', example, paragraphs, '</p>\n<p>');

const list = tag => block(`<${tag}>\n<li>`, `</li>\n</${tag}>`, 'premier point ;\nsecond point.', lines, '</li>\n<li>');

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
  ['Citation', () => quote('<blockquote>', '« Citation. »')],
  ['Exergue', () => quote('<blockquote class="exergue">', '« Phrase mise en avant. »')],
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
