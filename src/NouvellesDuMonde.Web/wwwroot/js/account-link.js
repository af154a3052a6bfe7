// « Se connecter » becomes the member's name. Pages are the same for everybody, so the name comes by a request of its own;
// who was found to be signed out is not asked for again on every page, only after a visit to /compte.
const link = document.querySelector('[data-account]');
const inAccount = location.pathname.startsWith('/compte');

if (inAccount) sessionStorage.removeItem('signed-out');

if (link && !sessionStorage.getItem('signed-out')) {
  const response = await fetch('/compte/moi', { headers: { Accept: 'application/json' } }).catch(() => null);
  const person = response?.ok ? await response.json() : null;
  if (person?.name) show(person);
  else if (person && !inAccount) sessionStorage.setItem('signed-out', '1');
}

function show({ name, isStaff, unread }) {
  // One link, so that nothing moves when the number is there; the number first, for a phone cuts a long name.
  link.textContent = unread ? `(${unread < 100 ? unread : '99+'}) ${name}` : name;
  link.title = unread ? 'Mon compte, notifications non lues' : 'Mon compte';
  if (unread) link.href = '/compte/notifications';
  if (!isStaff) return;
  const desk = document.createElement('a');
  desk.href = '/redaction';
  desk.textContent = 'Rédaction';
  link.before(desk);
}
