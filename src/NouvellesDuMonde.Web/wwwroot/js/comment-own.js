// Shows somebody's own comments that wait for a moderator, in the discussion that they belong to. Asked for when the discussion
// comes near the window, and not at all by those who are known to be signed out (account-link.js).
import { showRelativeTimes } from './relative-time.js';

const discussion = document.querySelector('[data-comments]');
const place = discussion?.querySelector('[data-own]');

if (place && !sessionStorage.getItem('signed-out')) {
  const near = new IntersectionObserver(async ([entry]) => {
    if (!entry.isIntersecting) return;
    near.disconnect();
    const response = await fetch(`/commentaires/miens?article=${discussion.dataset.comments}`).catch(() => null);
    if (response?.status !== 200) return;
    place.innerHTML = await response.text();
    showRelativeTimes(place);
  }, { rootMargin: '400px' });
  near.observe(discussion);
}
