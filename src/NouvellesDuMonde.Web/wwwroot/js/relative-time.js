// « mardi 18 juin 2024 à 3 h 54 » becomes « il y a 5 minutes » for the last week; the full date stays as the title.
// The page comes from a cache, so only the browser knows how long ago it was.
const steps = [['minute', 60, 60], ['hour', 3600, 24], ['day', 86400, 7]];
const words = new Intl.RelativeTimeFormat('fr', { numeric: 'auto' });

// Only what comes into sight is rewritten: a long discussion has hundreds.
const seen = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) show(target);
});

export function showRelativeTimes(root = document) {
  for (const time of root.querySelectorAll('time[data-relative]')) seen.observe(time);
}

function show(time) {
  time.dataset.full ??= time.textContent;
  const seconds = (Date.now() - Date.parse(time.dateTime)) / 1000;
  const step = steps.find(([, unit, most]) => seconds < unit * most);
  time.textContent = !step ? time.dataset.full
    : seconds < 90 ? 'à l’instant' // its date leaves the seconds out
      : words.format(-Math.max(1, Math.round(seconds / step[1])), step[0]);
  if (step) time.title = time.dataset.full;
}

showRelativeTimes();
setInterval(() => {
  for (const time of document.querySelectorAll('time[data-full]')) show(time);
}, 60_000);
