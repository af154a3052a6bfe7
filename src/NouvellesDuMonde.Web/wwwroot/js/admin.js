// Behaviours of the back office. Each file improves something that works without it.
import './admin/unsaved.js';
import './admin/once.js';
import './admin/local-draft.js';
import './admin/counter.js';
import './admin/toolbar.js';
import './admin/rich-paste.js';
import './admin/live-preview.js';
import './admin/lead-picker.js';
import './admin/focal-point.js';
import './admin/shortcuts.js';
import './relative-time.js';
import './moderation.js';
