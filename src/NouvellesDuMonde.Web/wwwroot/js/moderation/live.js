// Decisions without a new page: each form is sent in its turn, its comment leaves the list at once, and comes back when it could not be.
import { List } from './list.js';
import { offerTicks } from './ticks.js';
import { watch } from './news.js';
import { say, standIn } from './toast.js';

const silent = 'Le serveur ne répond pas\u00A0: rien n’est enregistré. Réessayez.';
const expired = 'Votre session a expiré\u00A0: reconnectez-vous dans un autre onglet, puis recommencez.';
const outcomes = { a: 'Published', s: 'Spam', r: 'Rejected', Approved: 'Published', MarkedSpam: 'Spam' };

export function offerLive(desk) {
  const list = new List(desk);
  const waiting = [];
  const decisions = [];
  let isSending = false;
  let hasDecided = false;
  let number = 0;
  const failed = new Map();
  const isIdle = () => waiting.length === 0;
  const bulk = desk.querySelector('#lot');
  const ticks = offerTicks(desk, bulk);
  const news = watch(list, isIdle);
  standIn(desk, () => list.goTo(list.last));
  makeRoom(desk);

  desk.addEventListener('submit', event => {
    const form = event.target;
    const card = form.closest('[data-entry]');
    if (!card && form !== bulk) return;
    event.preventDefault();
    if (form === bulk) decide(form, ticks.ids(), outcomes[form.elements.Decision.value] ?? 'Rejected');
    else decide(form, [card.dataset.entry], outcomes[form.closest('[data-do]').dataset.do]);
  });
  window.addEventListener('beforeunload', event => {
    if (!isIdle()) event.preventDefault();
  });

  /** @param state where the comments go; none for an undoing of what was decided before. */
  function decide(form, ids, state) {
    const decision = { number: number += 1, ids, url: form.action, data: new URLSearchParams(new FormData(form)), isBulk: form === bulk, stays: !state || state === list.state };
    if (state) {
      decisions.push(decision);
      hasDecided = true;
    }
    if (!decision.stays) list.leave(ids);
    else if (state) list.goTo(list.entries[list.entries.indexOf(list.find(ids.at(-1))) + 1] ?? list.find(ids.at(-1)));
    if (decision.isBulk) ticks.clear();
    waiting.push(() => send(decision));
    sendAll();
  }

  /** @returns false when nothing was decided on this page. */
  function undo(decision = decisions.at(-1)) {
    if (!hasDecided) return false;
    if (!decisions.includes(decision)) return sayNothingLeft();
    decisions.splice(decisions.indexOf(decision), 1);
    list.comeBack(decision.ids);
    list.goTo(list.find(decision.ids[0]));
    waiting.push(() => takeBack(decision));
    sendAll();
    return true;
  }

  /** After what is still on its way. */
  function sayNothingLeft() {
    waiting.push(() => say('Plus rien à annuler.'));
    sendAll();
    return true;
  }

  async function sendAll() {
    if (isSending) return;
    isSending = true;
    for (; waiting.length > 0; waiting.shift()) await waiting[0]();
    isSending = false;
    news.ask();
    if (!list.isShort) return;
    const wasEmpty = list.entries.length === 0;
    const [first] = await list.takeIn(isIdle);
    if (wasEmpty && first && (document.activeElement === list.place || document.activeElement === document.body)) list.goTo(first);
  }

  async function send(decision) {
    // Decided about in the belief that the step before had been taken: its card now says why not.
    if (decision.ids.some(id => failed.get(id) > decision.number)) return giveUp(decision);
    if (!decision.isBulk) keepUp(decision);
    const answer = await post(decision.url, decision.data);
    if (!answer.isDone) return bringBack(decision, answer);
    decision.undo = answer.undo;
    const left = (answer.left ?? []).map(String);
    say(answer.said, ...(answer.undo && decisions.includes(decision) ? [['Annuler', () => undo(decision)]] : []));
    await list.refresh(decision.stays ? decision.ids : left);
  }

  /** After an undoing that was still on its way, the comment's log is longer than when its form was sent. */
  function keepUp({ ids: [id], data }) {
    const seen = list.find(id)?.querySelector('[name="vu"]')?.value;
    if (seen) data.set('vu', seen);
  }

  async function bringBack(decision, { said, isStale }) {
    giveUp(decision);
    if (isStale) await list.refresh(decision.ids);
    for (const id of decision.ids) tell(list.find(id), said);
    say(said, ['Voir', () => list.goTo(list.find(decision.ids[0]))]);
  }

  function giveUp(decision) {
    if (decisions.includes(decision)) decisions.splice(decisions.indexOf(decision), 1);
    decision.isLost = true;
    number += 1;
    for (const id of decision.ids) failed.set(id, number);
    list.comeBack(decision.ids);
  }

  async function takeBack(decision) {
    if (decision.isLost) return;
    if (!decision.undo) return say('Rien à annuler.');
    const data = new URLSearchParams({ decisions: decision.undo, __RequestVerificationToken: bulk.elements.__RequestVerificationToken.value });
    const answer = await post('/redaction/moderation/annulation', data);
    if (!answer.isDone) for (const id of decision.ids) failed.set(id, number += 1);
    // Nobody answered: it can be tried again.
    if (!answer.isDone && !answer.isStale) decisions.push(decision);
    say(answer.said);
    await list.refresh(decision.ids);
  }

  return { undo: () => undo(), sayNothingLeft, tickTo: ticks.tickTo, goToTicked: ticks.goToTicked };
}

/** The comment that is read stays above what stands at the foot of the window. */
function makeRoom(desk) {
  const foot = desk.querySelector('[data-foot]');
  new ResizeObserver(() => {
    desk.style.setProperty('--foot', `${foot.offsetHeight}px`);
    if (document.activeElement.matches('[data-entry]')) document.activeElement.scrollIntoView({ block: 'nearest' });
  }).observe(foot);
}

/** Why a comment is still there, on its card. */
function tell(card, said) {
  if (!card) return;
  card.querySelector('.desk-problem')?.remove();
  const words = document.createElement('p');
  words.className = 'notice refus desk-problem';
  words.textContent = said;
  card.querySelector('.desk-decisions').before(words);
}

async function post(url, body) {
  const response = await fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' }, keepalive: true }).catch(() => null);
  if (response?.redirected || response?.status === 400 || response?.status === 401) return { said: expired };
  if (!response?.headers.get('Content-Type')?.startsWith('application/json')) return { said: silent };
  return { ...await response.json(), isDone: response.ok, isStale: response.status === 409 };
}
