// Sets the focal point by a click on the image, and shows at once what the crops will keep. The two number fields work without it.
const image = document.querySelector('[data-focal-image]');
const x = document.querySelector('[data-focal="x"]');
const y = document.querySelector('[data-focal="y"]');
const ratios = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 };

if (image && x && y) {
  const mark = document.createElement('span');
  mark.className = 'point-focal';
  image.parentElement.classList.add('vise');
  image.after(mark);
  image.addEventListener('click', event => {
    const box = image.getBoundingClientRect();
    set(x, (event.clientX - box.left) / box.width);
    set(y, (event.clientY - box.top) / box.height);
    show();
  });
  for (const field of [x, y]) field.addEventListener('input', show);
  place();
  addEventListener('resize', place);
  image.addEventListener('load', place);

  function set(field, part) {
    field.value = Math.round(Math.min(1, Math.max(0, part)) * 100);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function show() {
    place();
    for (const preview of document.querySelectorAll('[data-crop]')) {
      const plain = preview.closest('picture') ? uncropped(preview) : preview;
      plain.style.objectPosition = position(ratios[plain.dataset.crop]);
    }
  }

  // A crop cannot be moved within itself: the whole image takes its place.
  function uncropped(preview) {
    const plain = new Image();
    plain.alt = '';
    plain.className = preview.className;
    plain.dataset.crop = preview.dataset.crop;
    plain.src = preview.dataset.original;
    preview.closest('picture').replaceWith(plain);
    return plain;
  }

  function place() {
    mark.style.left = `${image.offsetLeft + image.offsetWidth * x.value / 100}px`;
    mark.style.top = `${image.offsetTop + image.offsetHeight * y.value / 100}px`;
  }

  // The server puts the point in the middle of the crop, as near as the edges allow; object-position counts in free space.
  function position(ratio) {
    const [width, height] = [Number(image.dataset.width), Number(image.dataset.height)];
    const across = Math.min(width, height * ratio);
    const down = Math.min(height, width / ratio);
    return `${free(x.value, width, across)}% ${free(y.value, height, down)}%`;
  }

  function free(percent, whole, part) {
    if (whole <= part) return 50;
    const start = Math.min(whole - part, Math.max(0, whole * percent / 100 - part / 2));
    return start / (whole - part) * 100;
  }
}
