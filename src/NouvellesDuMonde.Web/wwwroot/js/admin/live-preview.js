// Shows the text as it will be rendered, made by the server's own renderer, a moment after each pause.
import { show } from './session.js';

const body = document.querySelector('textarea[data-body]');
const pane = document.querySelector('[data-preview]');
const pause = 600;

export function signed(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('__RequestVerificationToken', body.form.elements.__RequestVerificationToken.value);
  return { method: 'POST', body: form };
}

const refresh = () => show(pane, body.dataset.previewUrl, signed({ body: body.value }));

export function togglePreview() {
  pane.hidden = !pane.hidden;
  if (!pane.hidden) refresh();
  return !pane.hidden;
}

if (body && pane) {
  let timer;
  body.addEventListener('input', () => {
    clearTimeout(timer);
    if (!pane.hidden) timer = setTimeout(refresh, pause);
  });
}
