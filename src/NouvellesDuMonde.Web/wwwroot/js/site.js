// Behaviours of the public pages, each with what it improves. Everything works without them, so they come once the page stands, one
// after another and each in a task of its own: none may hold up the first words, or a finger that scrolls.
const onPage = {
  'passkeys': '[data-passkey]',
  'menu': '[data-menu]',
  'account-link': '[data-account]',
  'share': '[data-share]',
  'listen': '[data-listen]',
  'relative-time': 'time[data-relative]',
  'theme-switch': '[data-theme-switch]',
  'offline': '[data-worker]',
};
// Those of a discussion are for the readers who get there.
const inDiscussion = {
  'comment-form': '[data-comment-form]',
  'comment-own': '[data-own]',
  'comment-recommend': '[data-comments]',
  'comment-fold': '[data-comments]',
  'comment-news': '[data-comments]',
  'comment-tools': '[data-comments]',
};
const idle = () => new Promise((go) => 'requestIdleCallback' in window ? requestIdleCallback(go, { timeout: 1000 }) : setTimeout(go, 200));

const begin = async (behaviours) => {
  for (const [name, place] of Object.entries(behaviours)) {
    if (!document.querySelector(place)) continue;
    await idle();
    await import(`./${name}.js`).catch(() => {});
  }
};

// A comment that was sent is forgotten here once a page answers that has it: its own, or the sign-in that keeps it.
const sent = sessionStorage.getItem('comment-sent');
if (sent) {
  if (/\/commentaires\/\d+$|^\/compte\//.test(location.pathname)) sessionStorage.removeItem(sent);
  sessionStorage.removeItem('comment-sent');
}

const discussion = document.querySelector('[data-comments], [data-comment-form]');
if (discussion) {
  const near = new IntersectionObserver((seen) => {
    if (!seen.some((place) => place.isIntersecting)) return;
    near.disconnect();
    begin(inDiscussion);
  }, { rootMargin: '1500px' });
  near.observe(discussion);
}
begin(onPage);
