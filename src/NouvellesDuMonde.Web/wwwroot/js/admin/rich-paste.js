// What comes from a word processor or a page keeps its links, emphasis and lists: the server's own cleaner makes the house's HTML of it.
import { signed } from './live-preview.js';
import { fragment } from './session.js';

const body = document.querySelector('textarea[data-body]');
const worth = /<(?:a|b|strong|i|em|h[1-6]|li|blockquote|table)\b/i;

/** Google Docs wraps everything in a bold that is none; an end tag without its beginning is passed over. */
const withoutFalseBold = html => html.replace(/<b\b[^>]*font-weight:\s*normal[^>]*>/gi, '<span>');

function type(text) {
  body.focus();
  if (!document.execCommand('insertText', false, text)) body.setRangeText(text, body.selectionStart, body.selectionEnd, 'end');
  body.dispatchEvent(new Event('input', { bubbles: true }));
}

/** An image in the clipboard is no file of the house. */
function tellOfImages() {
  const note = document.querySelector('[data-paste-note]') ?? document.createElement('p');
  note.className = 'help';
  note.dataset.pasteNote = '';
  note.setAttribute('role', 'status');
  body.after(note);
  note.textContent = 'Les images collées ne seront pas montrées aux lecteurs\u00A0: ajoutez-les à la médiathèque, puis insérez-les avec «\u00A0Image\u00A0».';
}

body?.addEventListener('paste', async event => {
  const html = event.clipboardData?.getData('text/html');
  if (/<img\b/i.test(html)) tellOfImages();
  if (!html || !worth.test(html)) return;
  const plain = event.clipboardData.getData('text/plain');
  event.preventDefault();
  const { html: source } = await fragment(body.dataset.pasteUrl, signed({ body: withoutFalseBold(html) }));
  type(source || plain);
});
