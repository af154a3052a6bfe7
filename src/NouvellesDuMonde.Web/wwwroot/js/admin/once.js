// A second press while the first is on its way sends nothing twice.
const pause = 8000;

const isPost = form => form.method === 'post';

document.addEventListener('submit', event => {
  const form = event.target;
  if (!isPost(form) || event.defaultPrevented || event.submitter?.formTarget === '_blank') return;
  if (form.dataset.sending) {
    event.preventDefault();
    return;
  }
  form.dataset.sending = 'true';
  setTimeout(() => delete form.dataset.sending, pause);
});

// Back by the browser's own button: the page comes as it was left.
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sending;
});
