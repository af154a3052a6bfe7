// The phone's own share sheet and « Copier le lien », which only a script can do; the other links need none.
for (const box of document.querySelectorAll('[data-share]')) {
  const { url, title } = box.dataset;
  const status = box.querySelector('[data-share-status]');
  const sheet = box.querySelector('[data-share-sheet]');
  const copy = box.querySelector('[data-share-copy]');

  if (navigator.share) {
    sheet.parentElement.hidden = false;
    sheet.addEventListener('click', () => navigator.share({ url, title }).catch(() => {}));
  }

  if (navigator.clipboard) {
    copy.parentElement.hidden = false;
    const label = copy.textContent;
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(url);
      copy.textContent = status.textContent = 'Lien copié';
      setTimeout(() => { copy.textContent = label; status.textContent = ''; }, 3000);
    });
  }
}
