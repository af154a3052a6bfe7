// Says how long a text is beside the length that search engines or readers bear.
for (const field of document.querySelectorAll('[data-count]')) {
  const most = Number(field.dataset.count);
  const output = document.createElement('output');
  output.className = 'compte';
  output.setAttribute('for', field.id);
  field.after(output);
  const show = () => {
    const length = field.value.length;
    output.textContent = length === 0 ? '' : `${length} signes sur ${most} conseillés`;
    output.classList.toggle('trop', length > most);
  };
  field.addEventListener('input', show);
  show();
}
