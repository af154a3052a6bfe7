// « Voir 3 nouveaux commentaires »: asks now and then how many there are, while the discussion is looked at, and shows them when told
// to. Nothing moves by itself: the notice lies over the page, at its foot.
import { addButton } from './comment-recommend.js';
import { addFold } from './comment-fold.js';
import { showRelativeTimes } from './relative-time.js';

const every = 30_000;
const longest = 2 * 60 * 60_000;
const discussion = document.querySelector('[data-comments]');
const title = discussion.querySelector('h2');
const notice = document.createElement('p');
const button = document.createElement('button');
const started = Date.now();
let known = countIn(title);
let isNear = false;

notice.className = 'comment-news';
notice.setAttribute('role', 'status');
button.type = 'button';
button.className = 'button';
button.addEventListener('click', show);
discussion.append(notice);
new IntersectionObserver(([entry]) => { isNear = entry.isIntersecting; }).observe(discussion);
const timer = setInterval(ask, every);

async function ask() {
  if (Date.now() - started > longest) clearInterval(timer);
  if (!isNear || document.hidden) return;
  const response = await fetch(`${location.pathname}/commentaires/nombre`).catch(() => null);
  const fresh = response?.ok ? Number(await response.text()) - known : 0;
  if (!(fresh > 0)) return;
  button.textContent = fresh === 1 ? 'Voir 1\u00A0nouveau commentaire' : `Voir ${fresh.toLocaleString('fr')}\u00A0nouveaux commentaires`;
  notice.replaceChildren(button);
}

async function show() {
  // Another order, or another page of the discussion: the newest stand on the article's own.
  if (location.search) {
    location.href = `${location.pathname}#commentaires`;
    return;
  }
  const response = await fetch(location.pathname).catch(() => null);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const threads = page.querySelector('[data-comments] .threads');
  const news = page.querySelector('[data-comments] h2');
  if (!threads || !news) return;
  notice.replaceChildren();
  // Somebody who is answering keeps what is being written: the new threads come on top, the others stay as they are.
  const mine = discussion.querySelector('.threads');
  const added = [...threads.children].filter(thread => !document.getElementById(thread.querySelector('.comment').id));
  const isAnswering = mine.querySelector('form');
  if (isAnswering) mine.prepend(...added);
  else mine.replaceWith(threads);
  title.textContent = news.textContent;
  known = countIn(title);
  const shown = isAnswering ? added : [...threads.children];
  for (const thread of shown) {
    for (const actions of thread.querySelectorAll('.comment-actions')) addButton(actions);
    addFold(thread);
    showRelativeTimes(thread);
  }
  title.tabIndex = -1;
  title.focus();
}

function countIn(heading) {
  return Number(heading.textContent.replace(/\D/g, ''));
}
