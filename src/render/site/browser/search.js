import MiniSearch from 'minisearch';

// The search of a site by chapter. Without it the pages are whole; with it a field stands above them. Nothing is asked of any server but the text of this very site, when somebody begins to search.

const place = document.getElementById('search');
const words = place.dataset;
const MOST = 10;
/** So many characters stand around what was found. */
const AROUND = 70;

const made = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const field = made('input', { type: 'search', id: 'search-words', autocomplete: 'off', spellcheck: false });
const said = made('p', { className: 'search-said' });
said.setAttribute('role', 'status');
const found = made('ol', { className: 'search-found' });
const form = made('form', { className: 'search-form' }, made('label', { htmlFor: 'search-words' }, words.label), field);
place.setAttribute('role', 'search');
place.append(form, said, found);

let index;
/** The text is a script, so that it can be read from a disk too. */
const ready = () => {
  index ??= new Promise((resolve, reject) => {
    const script = made('script', { src: words.text });
    script.onerror = reject;
    script.onload = () => {
      const search = new MiniSearch({
        fields: ['title', 'text'],
        storeFields: ['page', 'chapter', 'title', 'text'],
        searchOptions: {
          combineWith: 'AND',
          boost: { title: 3 },
          prefix: (term) => term.length > 2,
          fuzzy: (term) => (term.length > 5 ? 0.2 : false),
        },
      });
      search.addAll(globalThis.svdutySearch);
      resolve(search);
    };
    document.head.append(script);
  });
  return index;
};

/** The words around the first that was found, which is marked. */
function excerpt({ text, terms }) {
  const lower = text.toLowerCase();
  const [at, term] = terms.map((one) => [lower.indexOf(one), one]).filter(([where]) => where >= 0)[0] ?? [0, ''];
  const from = at <= AROUND ? 0 : lower.indexOf(' ', at - AROUND) + 1;
  const to = at + term.length;
  const end = text.length <= to + AROUND ? text.length : text.lastIndexOf(' ', to + AROUND);
  return [
    `${from > 0 ? '… ' : ''}${text.slice(from, at)}`,
    made('mark', {}, text.slice(at, to)),
    `${text.slice(to, Math.max(end, to))}${end < text.length ? ' …' : ''}`,
  ];
}

const item = (one) =>
  made(
    'li',
    {},
    made('a', { href: one.page }, one.title || one.chapter),
    ...(one.chapter === '' || one.chapter === one.title
      ? []
      : [made('span', { className: 'search-chapter' }, ` – ${one.chapter}`)]),
    made('p', {}, ...excerpt(one)),
  );

async function show() {
  const asked = field.value.trim();
  const all = asked === '' ? [] : (await ready()).search(asked);
  if (asked !== field.value.trim()) return;
  found.replaceChildren(...all.slice(0, MOST).map(item));
  said.textContent =
    asked === ''
      ? ''
      : all.length === 0
        ? words.none
        : words.count.replace('{count}', String(Math.min(all.length, MOST)));
}

let later;
field.addEventListener('input', () => {
  clearTimeout(later);
  later = setTimeout(show, 150);
});
field.addEventListener('focus', () => void ready(), { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show();
});
form.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  field.value = '';
  void show();
});
