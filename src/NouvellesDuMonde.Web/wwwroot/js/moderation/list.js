// The list of comments as it stands on the page. What leaves it is only hidden: it keeps its place, and can come back to it.
import { entriesOf, go } from './keys.js';
import { showRelativeTimes } from '../relative-time.js';

const few = 10;

export class List {
  constructor(desk) {
    this.desk = desk;
    this.place = desk.querySelector('[data-list]');
    this.state = this.place.dataset.list;
    this.current = null;
    this.place.addEventListener('focusin', event => { this.current = event.target.closest('[data-entry]'); });
  }

  get entries() { return entriesOf(this.place); }

  /** Where its moderator was last. */
  get last() { return this.entries.includes(this.current) ? this.current : this.entries[0]; }

  get isWhole() { return !this.desk.querySelector('.desk-pager'); }

  get isShort() { return this.entries.length < few && (!this.isWhole || this.entries.length === 0); }

  /** Where its page is asked for again: without the part of the address that only scrolls. */
  get address() { return location.pathname + location.search; }

  find(id) { return this.place.querySelector(`[data-entry="${id}"]`); }

  leave(ids) {
    const cards = ids.map(id => this.find(id)).filter(Boolean);
    const entries = this.entries;
    const next = entries.slice(entries.indexOf(cards.at(-1)) + 1).find(e => !cards.includes(e))
      ?? entries.findLast(e => !cards.includes(e));
    for (const card of cards) {
      card.closest('li').hidden = true;
      const tick = card.querySelector('[data-tick]');
      tick.checked = false;
      tick.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.count(-cards.length);
    this.goTo(next);
  }

  goTo(entry) {
    if (!go(entry)) this.place.focus({ preventScroll: true });
  }

  comeBack(ids) {
    for (const li of ids.map(id => this.find(id)?.closest('li')).filter(li => li?.hidden)) {
      li.hidden = false;
      this.count(1);
    }
    this.tellWhetherEmpty();
  }

  /** Shows comments as the server has them now, each at its place; who stood on one still does. */
  async refresh(ids) {
    if (ids.length === 0) return;
    const query = new URLSearchParams([...ids.map(id => ['ids', id]), ['retour', this.address]]);
    const response = await fetch(`/redaction/moderation/cartes?${query}`).catch(() => null);
    if (!response?.ok || response.redirected) return;
    const fresh = new DOMParser().parseFromString(`<ol>${await response.text()}</ol>`, 'text/html');
    for (const li of fresh.querySelectorAll('ol > li')) this.replace(li);
    this.comeBack(ids);
  }

  replace(li) {
    const card = li.querySelector('[data-entry]');
    const old = this.find(card.dataset.entry)?.closest('li');
    if (!old) return;
    const hadFocus = old.contains(document.activeElement);
    li.hidden = old.hidden;
    card.querySelector('[data-tick]').checked = old.querySelector('[data-tick]').checked;
    old.replaceWith(li);
    showRelativeTimes(li);
    if (hadFocus) card.focus({ preventScroll: true });
  }

  /** Takes in what the server lists and this page does not. @returns the entries that came. */
  async takeIn(isIdle) {
    const response = await fetch(this.address).catch(() => null);
    if (!response?.ok || response.redirected) return [];
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const theirs = page.querySelector('[data-list]');
    if (!theirs || !isIdle()) return [];
    const came = [];
    let before = null;
    for (const li of [...theirs.children]) {
      const mine = this.find(li.querySelector('[data-entry]').dataset.entry)?.closest('li');
      if (mine && !mine.hidden) {
        before = mine;
        continue;
      }
      mine?.remove();
      if (before) before.after(li);
      else this.place.prepend(li);
      showRelativeTimes(li);
      came.push(li.querySelector('[data-entry]'));
      before = li;
    }
    this.place.dataset.asked = theirs.dataset.asked;
    this.desk.querySelector('.desk-pager')?.remove();
    this.place.after(...page.querySelectorAll('.desk-pager'));
    this.tellWhetherEmpty(page.querySelector('.desk-empty'));
    return came;
  }

  tellWhetherEmpty(words) {
    if (this.entries.length > 0) this.desk.querySelector('.desk-empty')?.remove();
    else if (words && !this.desk.querySelector('.desk-empty')) this.place.before(words);
  }

  /** Of the tab; the server's own count comes later. */
  count(change) {
    const place = this.desk.querySelector('[aria-current] [data-count-of]');
    if (place && /^\d+$/.test(place.textContent)) place.textContent = Math.max(0, Number(place.textContent) + change);
  }
}
