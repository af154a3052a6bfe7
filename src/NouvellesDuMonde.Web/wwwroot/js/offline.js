// Asks the browser to keep the articles that are read (offline-worker.js).
const { worker } = document.body.dataset;
if (worker) navigator.serviceWorker?.register(worker).catch(() => {});
