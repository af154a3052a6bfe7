// Before the first paint, hence no module: the reader's own choice of light or dark, else the system's.
{
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
}
