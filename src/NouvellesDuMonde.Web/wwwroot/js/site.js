// Behaviours of the public pages, each with what it improves. Everything works without them, so they come once the page stands, one
// after another and each in a task of its own: none may hold up the first words, or a finger that scrolls.
const behaviours = {
  'menu': '[data-menu]',
  'account-link': '[data-account]',
  'comment-form': '[data-comment-form]',
  'comment-own': '[data-own]',
  'comment-recommend': '[data-comments]',
  'comment-fold': '[data-comments]',
  'comment-news': '[data-comments]',
  'passkeys': '[data-passkey]',
  'comment-tools': '[data-comments]',
  'share': '[data-share]',
  'listen': '[data-listen]',
  'relative-time': 'time[data-relative]',
  'theme-switch': '[data-theme-switch]',
  'offline': '[data-worker]',
};
const idle = () => new Promise((go) => 'requestIdleCallback' in window ? requestIdleCallback(go, { timeout: 1000 }) : setTimeout(go, 200));

for (const [name, place] of Object.entries(behaviours)) {
  if (!document.querySelector(place)) continue;
  await idle();
  await import(`./${name}.js`).catch(() => {});
}
