// The moderation desk with a script: by keyboard, and, where comments are listed, without a new page for each decision.
import { offerKeys } from './moderation/keys.js';
import { offerLive } from './moderation/live.js';

const desk = document.querySelector('[data-moderation]');
if (desk) {
  const live = desk.querySelector('[data-list]') ? offerLive(desk) : null;
  offerKeys(desk, live);
}
