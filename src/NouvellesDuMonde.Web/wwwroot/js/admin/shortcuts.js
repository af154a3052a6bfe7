// Ctrl S (⌘ S) saves the form that holds the focus, or the only one of the page.
document.addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
  const save = document.activeElement?.closest('form')?.querySelector('[data-save]') ?? document.querySelector('[data-save]');
  if (!save) return;
  event.preventDefault();
  save.click();
});
