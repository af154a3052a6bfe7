// What the desk asks of the server while somebody writes.
const expired = 'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis recommencez\u202F: rien de ce que vous avez écrit n’est perdu.';
const silent = 'Le serveur ne répond pas. Réessayez.';

/** @returns the answer's HTML, or a sentence that says why there is none. */
export async function fragment(url, options = {}) {
  const response = await fetch(url, options).catch(() => null);
  if (response?.ok && !response.redirected) return { html: await response.text() };
  return { problem: response?.redirected || response?.status === 401 ? expired : silent };
}

/** Puts the answer, or what went wrong, where it belongs. */
export async function show(place, url, options) {
  const { html, problem } = await fragment(url, options);
  if (problem === undefined) {
    place.innerHTML = html;
    return;
  }
  const words = document.createElement('p');
  words.className = 'vide';
  words.setAttribute('role', 'status');
  words.textContent = problem;
  place.replaceChildren(words);
}
