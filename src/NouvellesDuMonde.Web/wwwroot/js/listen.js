// « Écouter », where the browser can speak. What does the reading is asked for when somebody wants it.
const button = document.querySelector('[data-listen]');

if (button && 'speechSynthesis' in window && 'Segmenter' in Intl) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const { readAloud } = await import('./read-aloud.js');
    readAloud(document.querySelector('.article'), button);
  });
}
