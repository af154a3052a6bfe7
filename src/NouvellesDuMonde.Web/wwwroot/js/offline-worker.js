// Keeps the last pages read, with what they are drawn with, for when there is no network. The network always goes first for pages:
// this never shows old news to somebody who could have new. Only public pages are kept; nothing of an account ever is.
const PAGES = 'pages-1';
const PARTS = 'parts-1';
const OFFLINE = '/hors-ligne';
const KEPT_PAGES = 30;
const KEPT_PARTS = 150;
const PRIVATE = /^\/(redaction|compte|commentaires|healthz|erreurs)(\/|$)|\/commenter$/;
const PART = /^\/(css|js|fonts|img|media)\//;
// A fingerprint or a digest in the name: never another content under it.
const UNCHANGING = /\.[a-z0-9]{10}\.(css|js|woff2)$|^\/media\/|^\/js\/v-[0-9a-f]{8}\//;

self.addEventListener('install', event => {
  event.waitUntil(keepWithParts(OFFLINE));
  self.skipWaiting();
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name !== PAGES && name !== PARTS) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener('fetch', event => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || PRIVATE.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (PART.test(url.pathname)) event.respondWith(part(event, url));
});

async function page(event) {
  const path = new URL(event.request.url).pathname;
  try {
    const response = await fetch(event.request);
    if (isPublic(response) && !response.redirected) event.waitUntil(keep(PAGES, path, response.clone(), KEPT_PAGES));
    return response;
  } catch {
    return await caches.match(path) ?? await caches.match(OFFLINE) ?? Response.error();
  }
}

async function part(event, url) {
  const kept = await caches.match(url.pathname);
  if (kept && UNCHANGING.test(url.pathname)) return kept;
  try {
    const response = await fetch(event.request);
    if (response.status === 200) event.waitUntil(keep(PARTS, url.pathname, response.clone(), KEPT_PARTS));
    return response;
  } catch {
    return kept ?? Response.error();
  }
}

const isPublic = response => response.status === 200 && (response.headers.get('Cache-Control') ?? '').startsWith('public');

// Put again, a page moves to the end of its cache: the first ones are those that were not read for longest.
async function keep(name, path, response, most) {
  const cache = await caches.open(name);
  await cache.delete(path);
  await cache.put(path, response);
  const paths = (await cache.keys()).filter(request => new URL(request.url).pathname !== OFFLINE);
  await Promise.all(paths.slice(0, Math.max(0, paths.length - most)).map(old => cache.delete(old)));
}

async function keepWithParts(path) {
  const response = await fetch(path);
  const html = await response.clone().text();
  await keep(PAGES, path, response, KEPT_PAGES);
  const parts = new Set([...html.matchAll(/(?:href|src)="(\/(?:css|js|fonts|img)\/[^"]+)"/g)].map(found => found[1]));
  await Promise.all([...parts].map(async address => keep(PARTS, address, await fetch(address), KEPT_PARTS)));
}
