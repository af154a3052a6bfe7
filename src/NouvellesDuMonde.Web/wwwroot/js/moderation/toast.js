// What was just done, at the foot of the window wherever the page stands, and heard: with the way back. It stays until the next word.
const place = document.createElement('div');
const words = document.createElement('p');
const buttons = document.createElement('span');
let leave = () => {};
place.className = 'desk-toast';
words.setAttribute('role', 'status');
buttons.className = 'actions';
place.append(words, buttons);

/** @param goBack where the focus goes when the words are put away. */
export function standIn(desk, goBack) {
  leave = goBack;
  desk.querySelector('[data-foot]').prepend(place);
}

/** @param offers buttons: what each says, and what it does. */
export function say(sentence, ...offers) {
  // A new element each time: the same sentence twice is heard twice.
  const said = document.createElement('span');
  said.textContent = sentence;
  words.replaceChildren(said);
  buttons.replaceChildren(...offers.map(([label, act]) => button(label, act)), button('Fermer', hush));
  place.classList.add('is-said');
}

function hush() {
  place.classList.remove('is-said');
  words.replaceChildren();
  buttons.replaceChildren();
  leave();
}

function button(label, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button button-quiet';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
