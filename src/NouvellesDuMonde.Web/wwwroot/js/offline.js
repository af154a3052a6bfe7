// Asks the browser to keep the articles that are read (offline-worker.js), once the page itself is done.
if (document.body.dataset.worker) {
  addEventListener('load', () => navigator.serviceWorker?.register(document.body.dataset.worker).catch(() => {}));
}
