// Behaviours of the back office.
import './relative-time.js';
import './moderation.js';
