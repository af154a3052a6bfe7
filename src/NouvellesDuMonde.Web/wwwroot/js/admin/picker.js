// A dialog that shows what the server finds and gives back what was chosen.
import { show } from './session.js';

const dialog = document.querySelector('dialog[data-picker]');

/** @returns the chosen element's dataset, or null. */
export function pick(title, url) {
  if (!dialog) return Promise.resolve(null);
  const results = dialog.querySelector('[data-picker-results]');
  const search = dialog.querySelector('[data-picker-search]');
  const query = search.querySelector('input');
  dialog.querySelector('h2').textContent = title;
  query.value = '';

  const load = () => show(results, `${url}?q=${encodeURIComponent(query.value)}`, { headers: { Accept: 'text/html' } });

  return new Promise(resolve => {
    const done = new AbortController();
    const finish = choice => {
      done.abort();
      dialog.close();
      resolve(choice);
    };
    search.addEventListener('submit', event => {
      event.preventDefault();
      if (event.submitter?.value === 'fermer') finish(null);
      else load();
    }, { signal: done.signal });
    results.addEventListener('click', event => {
      const choice = event.target.closest('[data-choice]');
      if (choice) finish({ ...choice.dataset });
    }, { signal: done.signal });
    dialog.addEventListener('cancel', () => finish(null), { signal: done.signal });
    load();
    dialog.showModal();
    query.focus();
  });
}
