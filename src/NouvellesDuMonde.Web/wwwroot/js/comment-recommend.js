// « Recommander » below each comment, without leaving the page. The count comes with the page, which is the same for everybody; what
// this reader recommends comes by a request of its own, once the discussion is near. Without script: a form on the comment's own page.
const discussion = document.querySelector('[data-comments]');
const buttons = new Map();

for (const actions of discussion.querySelectorAll('.threads .comment-actions')) addButton(actions);

if (buttons.size > 0 && !sessionStorage.getItem('signed-out')) {
  const near = new IntersectionObserver(async ([entry]) => {
    if (!entry.isIntersecting) return;
    near.disconnect();
    const response = await fetch(`/commentaires/recommandes?article=${discussion.dataset.comments}`).catch(() => null);
    if (response?.status !== 200) return;
    const { recommended, own } = await response.json();
    for (const id of recommended) mark(buttons.get(`commentaire-${id}`), true);
    for (const id of own) buttons.get(`commentaire-${id}`)?.replaceWith(countOnly(buttons.get(`commentaire-${id}`)));
  }, { rootMargin: '400px' });
  near.observe(discussion);
}

export function addButton(actions) {
  const comment = actions.closest('.comment');
  const printed = actions.querySelector('span');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'comment-recommend';
  button.dataset.count = printed?.textContent.replace(/\D/g, '') ?? 0;
  button.setAttribute('aria-label', `Recommander le commentaire de ${comment.querySelector('.comment-author').textContent}`);
  button.addEventListener('click', () => change(button, comment));
  mark(button, false);
  if (printed) printed.replaceWith(button);
  else actions.append(' ', button);
  buttons.set(comment.id, button);
}

async function change(button, comment) {
  if (button.disabled) return;
  const path = comment.querySelector('.comment-date').pathname;
  const isMine = button.getAttribute('aria-pressed') === 'true';
  button.disabled = true;
  const response = await fetch(`${path}/recommandation${isMine ? '/retrait' : ''}`, { method: 'POST', headers: { Accept: 'application/json' } }).catch(() => null);
  button.disabled = false;
  button.focus();
  if (response?.ok) {
    const { count, isRecommended } = await response.json();
    button.dataset.count = count;
    mark(button, isRecommended);
  } else if (response) {
    // Signed out, or too late: the comment's own page says which, and has the form.
    location.href = path;
  }
}

function mark(button, isMine) {
  if (!button) return;
  button.setAttribute('aria-pressed', isMine);
  const count = Number(button.dataset.count);
  button.textContent = `${isMine ? 'Recommandé' : 'Recommander'}${count > 0 ? ` (${count.toLocaleString('fr')})` : ''}`;
}

function countOnly(button) {
  const count = Number(button.dataset.count);
  const words = document.createElement('span');
  words.textContent = count === 0 ? '' : `${count.toLocaleString('fr')} recommandation${count > 1 ? 's' : ''}`;
  return words;
}
