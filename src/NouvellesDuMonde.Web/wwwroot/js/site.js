// Behaviours of the public pages. Each improves something that works without it, and each begins in a task of its own once the page
// stands: none may hold up the first words, or a finger that scrolls.
const behaviours = ['menu', 'theme-switch', 'share', 'account-link', 'relative-time', 'comment-form', 'comment-own', 'listen', 'offline'];
const begin = () => { for (const name of behaviours) import(`./${name}.js`); };

if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 1000 });
else setTimeout(begin, 200);
