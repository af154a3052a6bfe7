// The articles that the service worker has kept, newest read first, by the headline in each.
const list = document.querySelector('[data-kept]');
const cache = 'caches' in window && await caches.has('pages-1') ? await caches.open('pages-1') : null;

for (const request of cache ? (await cache.keys()).reverse() : []) {
  const { pathname } = new URL(request.url);
  if (!/-\d+$/.test(pathname)) continue;
  const text = await (await cache.match(request)).text();
  const headline = new DOMParser().parseFromString(text, 'text/html').querySelector('h1')?.textContent;
  if (!headline) continue;
  const link = document.createElement('a');
  link.href = pathname;
  link.textContent = headline;
  const item = document.createElement('li');
  item.append(link);
  list.append(item);
  document.querySelector('[data-kept-none]').hidden = true;
}
