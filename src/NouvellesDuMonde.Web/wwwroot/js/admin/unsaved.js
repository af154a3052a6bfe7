// Warns before leaving a form with text that is not saved.
for (const form of document.querySelectorAll('form[data-unsaved]')) {
  let isDirty = form.querySelector('.has-error') !== null;
  form.addEventListener('input', () => { isDirty = true; });
  form.addEventListener('submit', event => {
    if (event.submitter?.formTarget !== '_blank') isDirty = false;
  });
  window.addEventListener('beforeunload', event => {
    if (isDirty) event.preventDefault();
  });
}
