// The comment form: asks for its token when somebody begins to write, counts characters, keeps the text through a reload,
// offers a preview, and moves under the comment that is answered. Without it the form page does all of that in more steps.
const patience = 10_000;
let asking = null;
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
  const keep = () => sessionStorage.setItem(kept, JSON.stringify({ text: text.value, parent: parent?.value, to: form.dataset.to }));
  const before = text.value ? null : read(kept);
  if (before) {
    text.value = before.text;
    const link = before.parent && document.querySelector(`#commentaire-${before.parent} [data-reply]`);
    if (link) answer(form, parent, link, home);
    else if (before.parent && form.dataset.article) tell(form, parent, before.parent, before.to, () => home.after(form));
  } else if (text.value) {
    // What waited for the sign-in is there on the article too, if its author goes back to read on.
    keep();
  }
  text.addEventListener('input', () => {
    keep();
    showRoom(form, text);
  });
  form.addEventListener('focusin', () => fetchToken(form, token));
  form.addEventListener('submit', async event => {
    // Kept until the answer is a page that has it: site.js sees to that.
    if (!event.submitter?.name) sessionStorage.setItem('comment-sent', kept);
    if (token.value || !form.dataset.article || form.dataset.asked) return;
    event.preventDefault();
    await fetchToken(form, token);
    // Browsers send no form while they are still telling that it is sent.
    setTimeout(() => {
      if (form.dataset.asked) return;
      form.dataset.asked = 'yes';
      form.requestSubmit(event.submitter);
    });
  });
  if (form.dataset.article) addPreview(form);
  addTrace(form);
  document.addEventListener('click', event => {
    const link = event.target.closest('[data-reply]');
    if (!link || !form.dataset.article || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    answer(form, parent, link, home);
    if (text.value) keep();
  });
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

/** @returns when the token is there, or will not come: whoever sends while it is on its way waits for it. */
async function fetchToken(form, token) {
  if (!form.dataset.article || token.value) return;
  await (asking ??= ask(form, token));
  asking = null;
}

async function ask(form, token) {
  try {
    const response = await fetch(`/commentaires/jeton?article=${form.dataset.article}`, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(patience) });
    if (response.ok) token.value = (await response.json()).token;
  } catch {
    // Sent without a token, the comment is shown once more on the form page.
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
  tell(form, parent, comment.id.replace('commentaire-', ''), authorOf(comment), () => {
    home.after(form);
    link.focus();
  });
  comment.after(form);
  form.elements.Text.focus();
}

/** Says whom the text answers, with a way out of it. */
function tell(form, parent, id, author, leave) {
  const note = form.querySelector('[data-replying]');
  const cancel = document.createElement('button');
  cancel.type = 'button';
  cancel.className = 'button button-quiet';
  cancel.textContent = 'Ne plus répondre';
  cancel.addEventListener('click', () => {
    parent.value = '';
    form.dataset.to = '';
    note.hidden = true;
    leave();
  });
  parent.value = id;
  form.dataset.to = author ?? '';
  note.replaceChildren(author ? `En réponse à ${author} ` : 'En réponse à un commentaire ', cancel);
  note.hidden = false;
}

function authorOf(comment) {
  return comment.querySelector('.comment-author').textContent;
}
