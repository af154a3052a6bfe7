// Suggestions under a search field while somebody types (ARIA combobox with a list). Without it the form searches as it is.
for (const field of document.querySelectorAll('[data-suggest]')) {
  const list = document.createElement('ul');
  let [asked, at] = ['', -1];
  Object.assign(list, { id: `${field.id}-liste`, role: 'listbox', className: 'suggestions', hidden: true, ariaLabel: 'Suggestions' });
  field.parentElement.after(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  const show = (isOpen) => {
    list.hidden = !isOpen;
    field.ariaExpanded = isOpen;
    choose(-1);
  };
  const choose = (index) => {
    at = index;
    [...list.children].forEach((item, i) => { item.ariaSelected = i === at; });
    field.setAttribute('aria-activedescendant', list.children[at]?.id ?? '');
  };
  const option = ({ kind, text, path }, i) => {
    const item = document.createElement('li');
    const label = document.createElement('small');
    label.textContent = kind;
    item.append(text, ' ', label);
    Object.assign(item, { id: `${list.id}-${i}`, role: 'option' });
    item.addEventListener('mousedown', () => location.assign(path));
    return item;
  };
  field.addEventListener('input', () => {
    const typed = asked = field.value;
    setTimeout(async () => {
      if (typed !== asked) return;
      const answer = typed.trim().length > 1 && await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null);
      const found = answer?.ok ? await answer.json() : [];
      if (typed !== asked) return;
      list.replaceChildren(...found.map(option));
      show(found.length > 0);
    }, 150);
  });
  field.addEventListener('blur', () => show(false));
  field.addEventListener('keydown', (event) => {
    const count = list.children.length;
    if (list.hidden) return;
    if (event.key === 'Escape') show(false);
    else if (event.key === 'ArrowDown') choose(at + 1 < count ? at + 1 : -1);
    else if (event.key === 'ArrowUp') choose(at < 0 ? count - 1 : at - 1);
    else if (event.key === 'Enter' && at >= 0) list.children[at].dispatchEvent(new Event('mousedown'));
    else return;
    event.preventDefault();
  });
  show(false);
}
