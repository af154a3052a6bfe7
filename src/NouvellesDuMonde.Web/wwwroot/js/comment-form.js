// The comment form: asks for its token when somebody begins to write, counts characters, keeps the text through a reload,
// offers a preview, and moves under the comment that is answered. Without it the form page does all of that in more steps.
const form = document.querySelector('[data-comment-form]');
if (form) improve(form);

function improve(form) {
  const text = form.elements.Text;
  const token = form.querySelector('[data-token]');
  const parent = form.querySelector('[data-parent]');
  const kept = `comment:${form.getAttribute('action')}`;
  const home = form.parentElement.insertBefore(document.createComment('comment form'), form);

  // Read one by one, each link says whom it answers; in the page that would be bytes before the first paint.
  for (const link of document.querySelectorAll('[data-reply]')) link.setAttribute('aria-label', `Répondre à ${authorOf(link.closest('.comment'))}`);
  if (!text.value) text.value = sessionStorage.getItem(kept) ?? '';
  text.addEventListener('input', () => {
    sessionStorage.setItem(kept, text.value);
    showRoom(form, text);
  });
  form.addEventListener('focusin', () => fetchToken(form, token));
  form.addEventListener('submit', async event => {
    // A preview is not sent yet; nor is what could not leave.
    if (!event.submitter?.name && navigator.onLine) sessionStorage.removeItem(kept);
    if (token.value || !form.dataset.article || form.dataset.asked) return;
    event.preventDefault();
    await fetchToken(form, token);
    form.dataset.asked = 'yes';
    form.requestSubmit(event.submitter);
  });
  if (form.dataset.article) addPreview(form);
  addTrace(form);
  document.addEventListener('click', event => {
    const link = event.target.closest('[data-reply]');
    if (!link || !form.dataset.article || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    answer(form, parent, link, home);
  });
}

async function fetchToken(form, token) {
  if (!form.dataset.article || token.value || form.dataset.asking) return;
  form.dataset.asking = 'yes';
  try {
    const response = await fetch(`/commentaires/jeton?article=${form.dataset.article}`, { headers: { Accept: 'application/json' } });
    if (response.ok) token.value = (await response.json()).token;
  } catch {
    // Sent without a token, the comment is shown once more on the form page.
  } finally {
    delete form.dataset.asking;
  }
}

function showRoom(form, text) {
  const left = Number(form.dataset.max) - [...text.value].length;
  const output = form.querySelector('[data-left]');
  output.textContent = left > 200 ? ''
    : left >= 0 ? `Encore ${left} caractère${left > 1 ? 's' : ''}`
      : `${-left} caractère${left < -1 ? 's' : ''} de trop`;
}

// Tells the filter that a page's script ran: programs that post without reading the page seldom do.
function addTrace(form) {
  const trace = document.createElement('input');
  trace.type = 'hidden';
  trace.name = 'Script';
  trace.value = 'oui';
  form.append(trace);
}

function addPreview(form) {
  const send = form.querySelector('[type=submit]');
  const preview = document.createElement('button');
  preview.className = 'button button-quiet';
  preview.name = 'Preview';
  preview.value = 'true';
  preview.textContent = 'Aperçu';
  send.after(' ', preview);
}

function answer(form, parent, link, home) {
  const comment = link.closest('.comment');
  const note = form.querySelector('[data-replying]');
  const cancel = document.createElement('button');
  cancel.type = 'button';
  cancel.className = 'button button-quiet';
  cancel.textContent = 'Ne plus répondre';
  cancel.addEventListener('click', () => {
    parent.value = '';
    note.hidden = true;
    home.after(form);
    link.focus();
  });
  parent.value = comment.id.replace('commentaire-', '');
  note.replaceChildren(`En réponse à ${authorOf(comment)} `, cancel);
  note.hidden = false;
  comment.after(form);
  form.elements.Text.focus();
}

function authorOf(comment) {
  return comment.querySelector('.comment-author').textContent;
}
