// The counts of the tabs kept up to date, and « 2 nouveaux commentaires, afficher »: nothing moves before it is asked to.
const every = 30_000;

/** @param isIdle no decision is on its way. */
export function watch(list, isIdle) {
  const notice = document.createElement('p');
  const button = document.createElement('button');
  notice.className = 'desk-news';
  notice.setAttribute('role', 'status');
  button.type = 'button';
  button.className = 'button';
  list.desk.querySelector('[data-foot]').prepend(notice);
  button.addEventListener('click', show);
  setInterval(() => document.hidden || ask(), every);
  document.addEventListener('visibilitychange', () => document.hidden || ask());

  async function ask() {
    if (!isIdle()) return;
    const query = new URLSearchParams(location.search);
    query.set('depuis', list.place.dataset.asked);
    const response = await fetch(`/redaction/moderation/compteurs?${query}`).catch(() => null);
    if (!response?.ok || response.redirected || !isIdle()) return;
    const { counts, news } = await response.json();
    for (const [state, count] of Object.entries(counts)) list.desk.querySelector(`[data-count-of="${state}"]`).textContent = count;
    offer(news);
  }

  /** Only where the new ones belong on this page: it ends with the newest, or begins with them. */
  function offer(news) {
    const isHere = list.place.dataset.order === 'anciens' ? list.isWhole : !new URLSearchParams(location.search).has('suite');
    const label = news === 1 ? '1\u00A0nouveau commentaire, afficher' : `${news}\u00A0nouveaux commentaires, afficher`;
    if (news === 0 || !isHere) notice.replaceChildren();
    else if (button.textContent !== label || !button.isConnected) {
      button.textContent = label;
      notice.replaceChildren(button);
    }
  }

  async function show() {
    const came = await list.takeIn(isIdle);
    notice.replaceChildren();
    list.goTo(came[0] ?? list.last);
  }

  return { ask };
}
