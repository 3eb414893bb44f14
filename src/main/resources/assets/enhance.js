// Everything works without this file. It adds: a theme switch, copying a link, opening a linked row's evidence and printing all of it.
const root = document.documentElement, themes = ['auto', 'light', 'dark'];
let theme = 'auto';
try { theme = localStorage.theme || theme } catch { /* storage may be off */ }
const apply = () => {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme; else delete root.dataset.theme;
};
apply();   // before anything is painted

const themeSwitch = () => {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'theme' });
  const show = () => { button.textContent = `Theme: ${theme}` };
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    try { localStorage.theme = theme } catch { /* kept for this page only */ }
    apply();
    show();
  });
  show();
  document.querySelector('.tools').append(button);
};

const copying = () => {
  const status = Object.assign(document.createElement('p'), { className: 'vh', role: 'status' });
  document.body.append(status);
  document.addEventListener('click', async event => {
    const link = event.target.closest('a[data-copy]');
    if (!link || !navigator.clipboard) return;
    try { await navigator.clipboard.writeText(link.href) } catch { return }
    const label = link.textContent;
    status.textContent = 'Link copied';
    link.textContent = label === '#' ? '✓' : 'Copied';
    setTimeout(() => { link.textContent = label; status.textContent = '' }, 1500);
  });
};

const openLinked = () => {
  const row = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.row');
  let next = row?.nextElementSibling;
  if (next?.classList.contains('how')) next = next.nextElementSibling;
  next?.querySelector('details')?.setAttribute('open', '');
};

const openForPrint = () => document.querySelectorAll('.ev details:not([open])').forEach(details => {
  details.open = true;
  addEventListener('afterprint', () => { details.open = false }, { once: true });
});

document.addEventListener('DOMContentLoaded', () => {
  themeSwitch();
  copying();
  openLinked();
  addEventListener('hashchange', openLinked);
  addEventListener('beforeprint', openForPrint);
});
