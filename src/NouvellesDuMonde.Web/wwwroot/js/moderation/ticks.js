// « Tout cocher », how many are ticked, and a whole range at once: with Shift and the mouse, or Shift and x.
import { entriesOf } from './keys.js';

export function offerTicks(desk, bulk) {
  const all = document.createElement('input');
  const label = document.createElement('label');
  const place = document.createElement('p');
  const words = bulk.querySelector('[data-ticked]');
  let last = null;
  all.type = 'checkbox';
  label.append(all, ' Tout cocher');
  place.className = 'desk-all';
  place.append(label);
  desk.querySelector('[data-list]').before(place);
  words.setAttribute('aria-live', 'polite');

  const boxes = () => entriesOf(desk).map(entry => entry.querySelector('[data-tick]')).filter(Boolean);
  const ticked = () => boxes().filter(box => box.checked);

  function tell() {
    const count = ticked().length;
    words.textContent = `${count} commentaire${count > 1 ? 's cochés' : ' coché'}`;
    all.checked = count > 0 && count === boxes().length;
    all.indeterminate = count > 0 && !all.checked;
    place.hidden = boxes().length === 0;
  }

  function set(some, isChecked) {
    for (const box of some) box.checked = isChecked;
    tell();
  }

  function range(from, to) {
    const every = boxes();
    const ends = [every.indexOf(from), every.indexOf(to)].sort((a, b) => a - b);
    return ends[0] < 0 ? [to] : every.slice(ends[0], ends[1] + 1);
  }

  all.addEventListener('change', () => set(boxes(), all.checked));
  desk.addEventListener('change', event => event.target.matches('[data-tick]') && tell());
  desk.addEventListener('click', event => {
    const tick = event.target.closest('[data-tick]');
    if (!tick) return;
    if (event.shiftKey && last) set(range(last, tick), tick.checked);
    last = tick;
  });
  tell();

  return {
    tell,
    ids: () => ticked().map(box => box.closest('[data-entry]').dataset.entry),
    clear: () => set(boxes(), false),
    tickTo(entry) {
      const tick = entry?.querySelector('[data-tick]');
      if (!tick) return false;
      set(range(last ?? tick, tick), true);
      last = tick;
      return true;
    },
    goToTicked() {
      if (ticked().length === 0) return false;
      bulk.elements.Decision.focus();
      return true;
    },
  };
}
