// For editors: puts what was saved into the open page, and lists beside it what is wrong with the content.
// Only what differs is put in, so that the scroll position, opened parts and the focus stay where they are.

const sameHeads = (old, next) => {
  let n = 0;
  while (n < old.length && n < next.length && old[n].isEqualNode(next[n])) n += 1;
  return n;
};

const attributes = (old, next) => {
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && !(name === 'open' && old.localName === 'details')) old.removeAttribute(name);
  }
  for (const { name, value } of [...next.attributes]) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
};

const patch = (old, next) => {
  if (old.isEqualNode(next)) return;
  if (old.nodeType !== Node.ELEMENT_NODE || old.nodeName !== next.nodeName || old.id !== next.id) {
    old.replaceWith(next);
    return;
  }
  attributes(old, next);
  const before = [...old.childNodes], after = [...next.childNodes];
  const head = sameHeads(before, after);
  const tail = sameHeads(before.slice(head).reverse(), after.slice(head).reverse());
  const gone = before.slice(head, before.length - tail), come = after.slice(head, after.length - tail);
  const end = before[before.length - tail] ?? null;
  const pairs = Math.min(gone.length, come.length);
  for (let i = 0; i < pairs; i += 1) patch(gone[i], come[i]);
  gone.slice(pairs).forEach(node => node.remove());
  come.slice(pairs).forEach(node => old.insertBefore(node, end));
};

let asked = 0;
const refresh = async () => {
  const mine = asked += 1;
  const response = await fetch(location.pathname + location.search, { cache: 'no-store' });
  const text = await response.text();
  if (mine !== asked) return;   // something newer is on its way
  const next = new DOMParser().parseFromString(text, 'text/html');
  document.title = next.title;
  patch(document.querySelector('main'), next.querySelector('main'));
};

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const copier = text => {
  const button = element('button', { type: 'button', textContent: 'Copy place' });
  button.addEventListener('click', async () => {
    try { await navigator.clipboard.writeText(text) } catch { return }
    button.textContent = 'Copied';
    setTimeout(() => { button.textContent = 'Copy place' }, 1500);
  });
  return button;
};

const finding = told => element('li', { className: told.severity },
  element('p', {},
    element('a', { href: told.open, textContent: told.at, className: 'at', title: 'Open in the editor' }), ' ',
    element('a', { href: told.rule, textContent: told.code }), ' ', copier(told.at)),
  element('pre', { textContent: told.text, tabIndex: 0 }));

const panel = element('aside', { id: 'preview-findings' });
panel.setAttribute('aria-label', 'What is wrong with the content');
const summary = element('summary', { textContent: 'Preview' });
const status = element('p', { className: 'vh' });
status.setAttribute('role', 'status');
const list = element('ol');
const held = element('p', { className: 'held', hidden: true, textContent: 'This page shows the last version without errors.' });
const details = element('details', {}, summary, held, list);
panel.append(status, details);

// A summary is a control; what it says of itself is read out by a status beside it.
const say = text => {
  summary.textContent = text;
  status.textContent = text;
};

let lastErrors = '';
const show = news => {
  const here = location.pathname;
  const isHeld = news.held.includes(here);
  const sorted = [...news.findings.filter(told => told.page === here), ...news.findings.filter(told => told.page !== here)];
  const said = [news.errors && count(news.errors, 'error'), news.warnings && count(news.warnings, 'warning')].filter(Boolean);
  say(said.length ? said.join(', ') : 'Preview: nothing is wrong');
  panel.dataset.state = news.errors ? 'error' : news.warnings ? 'warning' : 'clean';
  held.hidden = !isHeld;
  list.replaceChildren(...sorted.map(finding));
  const errors = sorted.filter(told => told.severity === 'error').map(told => told.at + told.code).join();
  if (errors !== lastErrors) details.open = errors !== '';
  lastErrors = errors;
};

document.body.append(panel);
const events = new EventSource('/-/preview/events');
events.addEventListener('edition', event => {
  show(JSON.parse(event.data));
  refresh();
});
events.addEventListener('findings', event => { show(JSON.parse(event.data)) });
events.addEventListener('error', () => {
  say('Preview: the server has stopped');
  panel.dataset.state = 'stopped';
});
addEventListener('keydown', event => { if (event.key === 'Escape') details.open = false });
