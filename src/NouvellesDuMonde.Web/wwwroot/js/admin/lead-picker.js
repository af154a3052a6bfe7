// Chooses the lead image in a dialog instead of typing its number.
import { pick } from './picker.js';

const link = document.querySelector('[data-pick-lead]');

link?.addEventListener('click', async event => {
  event.preventDefault();
  const choice = await pick('Image d’ouverture', link.dataset.pickLead);
  if (!choice) return;
  const number = document.querySelector('[data-lead-id]');
  number.value = choice.choice;
  number.dispatchEvent(new Event('input', { bubbles: true }));
  show(choice);
});

function show(choice) {
  const figure = document.querySelector('[data-lead-shown]');
  const caption = document.createElement('figcaption');
  caption.textContent = `${choice.caption ?? ''} ${choice.credit ?? ''}`.trim();
  figure.replaceChildren(caption);
  if (!choice.path) return;
  const image = document.createElement('img');
  image.src = choice.path;
  image.alt = '';
  figure.prepend(image);
}
