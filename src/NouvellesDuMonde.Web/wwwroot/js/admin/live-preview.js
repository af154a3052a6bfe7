// Shows the text as it will be rendered, made by the server's own renderer, a moment after each pause.
const body = document.querySelector('textarea[data-body]');
const pane = document.querySelector('[data-preview]');
const pause = 600;

async function refresh() {
  const form = new FormData();
  form.append('body', body.value);
  form.append('__RequestVerificationToken', body.form.elements.__RequestVerificationToken.value);
  const response = await fetch(body.dataset.previewUrl, { method: 'POST', body: form });
  if (response.ok) pane.innerHTML = await response.text();
}

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
