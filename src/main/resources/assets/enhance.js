// Everything works without this file. It adds: a theme switch, suggestions while typing, copying a link, opening a linked row's evidence and printing all of it.
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

// Suggestions while typing, as a list below the box: arrows choose, Enter goes there, Escape closes. Without a choice Enter searches.
const suggesting = box => {
  const list = Object.assign(document.createElement('ul'), { id: 'suggestions', role: 'listbox', hidden: true });
  list.setAttribute('aria-label', 'Suggestions');
  const status = Object.assign(document.createElement('p'), { className: 'vh', role: 'status' });
  box.form.append(list, status);
  for (const [name, value] of [['role', 'combobox'], ['aria-controls', list.id], ['aria-autocomplete', 'list'], ['aria-expanded', 'false']]) box.setAttribute(name, value);
  let asked = '', at = -1, timer;
  const choose = to => {
    const options = [...list.children];
    at = options.length && !list.hidden ? (to + options.length + 1) % (options.length + 1) : -1;
    if (at === options.length) at = -1;
    options.forEach((option, i) => option.setAttribute('aria-selected', i === at));
    if (at < 0) box.removeAttribute('aria-activedescendant');
    else { box.setAttribute('aria-activedescendant', options[at].id); options[at].scrollIntoView({ block: 'nearest' }) }
  };
  const show = open => {
    list.hidden = !open;
    box.setAttribute('aria-expanded', open);
    choose(-1);
  };
  const ask = async () => {
    const text = asked = box.value.trim();
    if (text.length < 2) return show(false);
    let titles, kinds, addresses;
    try { [, titles, kinds, addresses] = await (await fetch(`/search/suggest?q=${encodeURIComponent(text.slice(0, 200))}`)).json() } catch { return }
    if (text !== asked) return;
    list.replaceChildren(...titles.map((title, i) => {
      const option = Object.assign(document.createElement('li'), { id: `suggestion-${i}`, role: 'option' });
      const link = Object.assign(document.createElement('a'), { href: addresses[i], textContent: title, tabIndex: -1 });
      option.append(link, Object.assign(document.createElement('small'), { textContent: kinds[i] }));
      return option;
    }));
    status.textContent = titles.length === 1 ? '1 suggestion' : `${titles.length} suggestions`;
    show(titles.length > 0);
  };
  box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 80) });
  box.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown') choose(at + 1);
    else if (event.key === 'ArrowUp') choose(at < 0 ? list.children.length - 1 : at - 1);
    else if (event.key === 'Enter' && at >= 0) list.children[at].firstChild.click();
    else if (event.key === 'Escape' && !list.hidden) show(false);
    else return;
    event.preventDefault();
  });
  list.addEventListener('mousedown', event => event.preventDefault());   // the box keeps the focus
  list.addEventListener('click', event => {
    if (!event.target.closest('a')) event.target.closest('li')?.firstChild.click();
  });
  box.addEventListener('blur', () => show(false));
};

const searching = () => {
  const box = document.querySelector('.search input');
  if (box) suggesting(box);
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    if (box) { box.focus(); box.select() } else location.assign('/search');
  });
};

document.addEventListener('DOMContentLoaded', () => {
  themeSwitch();
  searching();
  copying();
  openLinked();
  addEventListener('hashchange', openLinked);
  addEventListener('beforeprint', openForPrint);
});
