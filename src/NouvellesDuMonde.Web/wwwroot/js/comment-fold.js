// Folds the replies of a thread away. Whoever comes for one of them, by a link, finds its thread open.
for (const thread of document.querySelectorAll('[data-comments] .threads > li')) addFold(thread);
addEventListener('hashchange', () => {
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest('.threads > li')?.querySelector('.comment-fold[aria-expanded=false]');
  if (!fold || !target.closest('.replies')) return;
  fold.click();
  target.scrollIntoView();
});

export function addFold(thread) {
  const replies = thread.querySelector(':scope > .replies');
  const actions = thread.querySelector(':scope > .comment > .comment-actions');
  if (!replies || !actions) return;
  const more = thread.querySelector(':scope > .more-replies');
  const count = replies.querySelectorAll('.comment').length;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'comment-fold';
  button.addEventListener('click', () => show(!replies.hidden));
  actions.append(' ', button);
  show(false);

  function show(isFolded) {
    replies.hidden = isFolded;
    if (more) more.hidden = isFolded;
    button.setAttribute('aria-expanded', !isFolded);
    button.textContent = !isFolded ? 'Replier' : count === 1 ? 'Déplier 1\u00A0réponse' : `Déplier ${count}\u00A0réponses`;
  }
}
