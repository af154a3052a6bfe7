// « Signaler » under every comment, without a byte of it in the page: its address follows from the comment's own. For members also
// the button that follows the discussion, and the comments of those whom they have muted folded away.
const discussion = document.querySelector('[data-comments]');

for (const comment of discussion.querySelectorAll('.comment:has(.comment-date)')) {
  const link = document.createElement('a');
  link.href = `${comment.querySelector('.comment-date').getAttribute('href')}/signaler`;
  link.rel = 'nofollow';
  link.textContent = 'Signaler';
  const actions = comment.querySelector('.comment-actions') ?? comment.appendChild(Object.assign(document.createElement('p'), { className: 'comment-actions' }));
  actions.append(' ', link);
}

if (!sessionStorage.getItem('signed-out')) {
  const near = new IntersectionObserver(async ([entry]) => {
    if (!entry.isIntersecting) return;
    near.disconnect();
    const response = await fetch(`/commentaires/suivi?article=${discussion.dataset.comments}`).catch(() => null);
    if (response?.status === 200) offer(await response.text());
  }, { rootMargin: '400px' });
  near.observe(discussion);
}

function offer(html) {
  const form = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-follow]');
  discussion.querySelector('h2').after(form);
  form.addEventListener('submit', event => {
    event.preventDefault();
    follow(form).catch(() => form.submit());
  });
  for (const id of form.dataset.folded.split(' ')) fold(document.getElementById(`commentaire-${id}`));
}

async function follow(form) {
  const response = await fetch(form.action, { method: 'POST', body: new FormData(form), redirect: 'manual' });
  if (response.type !== 'opaqueredirect') throw new Error('not taken');
  const isFollowed = form.elements.suivre.value === 'true';
  form.elements.suivre.value = String(!isFollowed);
  form.querySelector('button').textContent = isFollowed ? 'Ne plus suivre la discussion' : 'Suivre la discussion';
}

function fold(comment) {
  const text = comment?.querySelector('.comment-text');
  if (!text) return;
  const folded = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Commentaire d’un membre que vous masquez';
  summary.className = 'comment-gone';
  text.replaceWith(folded);
  folded.append(summary, text);
}
