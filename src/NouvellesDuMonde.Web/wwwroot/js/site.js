// Behaviours of the public pages. Each file improves something that works without it.
import './menu.js';
import './theme-switch.js';
import './share.js';
import './account-link.js';
import './relative-time.js';
import './comment-form.js';
import './comment-own.js';
import './listen.js';
import './offline.js';
