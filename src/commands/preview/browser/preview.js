import { addEditLinks, editorAddress, removeEditLinks } from './edit-links.js';
import { patchChildren } from './patch.js';
import { keepOpen, readingPlace } from './reading-place.js';
import { saveWord } from './word.js';

// The script of the frame around a publication. It follows what the server tells (events.ts) and changes the page within; the page itself runs no script.

const part = (id) => document.getElementById(id);
const frame = part('frame');
const editButton = part('edit');

/** After so many milliseconds a server that does not answer is asked again. */
const RETRY = 1000;

const REFRESHED = 'Page refreshed.';

/** What the server told last of all. */
let told;
/** What the server told last of the page: all, or the page alone. */
let newest;
/** Whether the page has been refreshed for what is told next. */
let isRefreshed = false;
/** The stamp of the page that is in the frame. */
let shown;
/** The page that was asked for last: its stamp, and what came of it. */
let coming;
let events;

const say = (words) => {
  if (part('said').textContent !== words) part('said').textContent = words;
};
const isEditing = () => editButton.getAttribute('aria-pressed') === 'true';
const query = () => location.search;

/** Follows a look: `query` says it, or the address of its page. */
function follow(asked) {
  events?.close();
  events = new EventSource(`/events${asked}`);
  events.addEventListener('building', () => say('Building…'));
  events.addEventListener('first', ({ data }) => void showFirst(JSON.parse(data)));
  events.addEventListener('seen', ({ data }) => void show(JSON.parse(data)));
  events.addEventListener('error', () => {
    say('The preview has stopped. Start "svduty preview" again: this page then goes on by itself.');
    // A browser that gives up is told to go on.
    if (events.readyState === EventSource.CLOSED) setTimeout(follow, RETRY, query());
  });
}

/** Shows the page before the problems and the checklist are known. One that the frame has still to load waits for them. */
async function showFirst(next) {
  newest = next;
  if (pageNow() !== next.page) return;
  const done = await showPage(next);
  if (done === undefined || newest !== next) return;
  isRefreshed = shown !== told?.stamp;
  part('checking').classList.add('on');
  say(`${done} The problems and the checklist are on the way.`);
}

async function show(next) {
  told = next;
  newest = next;
  const wasRefreshed = isRefreshed;
  isRefreshed = false;
  part('checking').classList.remove('on');
  const holder = document.createElement('template');
  for (const id of ['bar', 'problems', 'checklist']) {
    holder.innerHTML = next[id];
    keepOpen(part(id), holder.content);
    patchChildren(part(id), holder.content);
  }
  history.replaceState(null, '', next.address);
  document.title = `${next.title} – Preview`;
  frame.title = next.title;
  if (next.isStopped) fold(false);
  frame.hidden = next.page === undefined;
  part('none').hidden = next.page !== undefined;
  part('none').textContent = 'There is no page yet: the problems come first.';
  const done = next.page === undefined ? 'There is no page yet.' : await showPage(next);
  if (done === undefined || newest !== next) return;
  say(`${standing(next, wasRefreshed ? REFRESHED : done)} ${next.counted}`);
}

/** What is said of the page: a tab that is opened while something is wrong has an older one too. */
const standing = ({ page, isStopped }, what) =>
  page !== undefined && isStopped ? 'This is the last page that could be made.' : what;

/** Shows a page, the text that is read staying where it is; answers what was done, and nothing when the frame has still to load it or it was overtaken. */
async function showPage(next) {
  const { page, stamp } = next;
  if (pageNow() !== page) {
    shown = stamp;
    frame.src = page;
    return undefined;
  }
  if (shown === stamp) return 'The page is as it was.';
  // What was told of it first may still be on the way.
  if (coming?.stamp === stamp) return coming.done;
  const own = { stamp, done: refresh(next) };
  coming = own;
  const done = await own.done;
  if (coming === own) coming = undefined;
  return done;
}

async function refresh({ page, stamp }) {
  const response = await fetch(page);
  const text = await response.text();
  if (!response.ok || newest.stamp !== stamp || pageNow() !== page) return undefined;
  const view = frame.contentWindow;
  // The page's own parser: what may stand in the page is decided by its policy, and not by that of this frame.
  const fresh = new view.DOMParser().parseFromString(text, 'text/html');
  shown = stamp;
  const goBack = readingPlace(view);
  keepOpen(view.document, fresh);
  prepare(fresh);
  view.document.title = fresh.title;
  patchChildren(view.document.head, fresh.head);
  patchChildren(view.document.body, fresh.body);
  goBack();
  return REFRESHED;
}

function pageNow() {
  try {
    return frame.contentWindow.location.pathname;
  } catch {
    return undefined;
  }
}

/** What is added to a page: links to elsewhere open in a window of their own, and in edit mode each block has a link to the editor. */
function prepare(page) {
  for (const link of page.querySelectorAll('a[href^="http"], a[href^="mailto:"]')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  if (isEditing()) addEditLinks(page, told);
}

frame.addEventListener('load', () => {
  const now = pageNow();
  if (!now?.startsWith('/pages/')) return;
  const page = frame.contentDocument;
  if (told) prepare(page);
  page.addEventListener('click', onClick);
  // A link led to another publication: from now on that one is followed.
  if (told?.page !== now) {
    shown = undefined;
    follow(`?page=${encodeURIComponent(now)}`);
  } else say(`${standing(told, 'Page shown.')} ${told.counted}`);
});

/** In edit mode, or with Alt held, a click on a block leads to its line. Links and what opens keep their own work. */
function onClick(event) {
  const { target } = event;
  const link = target.closest('.svduty-edit');
  if (link) return opened(link.dataset.opens);
  const block = target.closest('[data-source]');
  if (!block || !(isEditing() || event.altKey) || target.closest('a, summary')) return;
  event.preventDefault();
  opened(block.dataset.source);
  const address = editorAddress(block.dataset.source, told);
  if (address !== undefined) location.assign(address);
}

/** Says where a block was written, for whoever has another editor. */
function opened(source) {
  const address = editorAddress(source, told);
  const line = document.createElement('p');
  const code = document.createElement('code');
  code.textContent = source;
  line.append('Written at ', code, ' ');
  if (address === undefined) line.append('of svduty itself. Copy the file into your folder to change it.');
  else {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = 'Open in the editor';
    line.append(link);
  }
  part('opened').replaceChildren(line);
}

function fold(isFolded) {
  part('fold').setAttribute('aria-expanded', String(!isFolded));
  part('beside').hidden = isFolded;
  document.body.classList.toggle('folded', isFolded);
}

part('fold').addEventListener('click', () => fold(!part('beside').hidden));

editButton.addEventListener('click', () => {
  const isOn = !isEditing();
  editButton.setAttribute('aria-pressed', String(isOn));
  const page = frame.contentDocument;
  if (!page || !told) return;
  const goBack = readingPlace(frame.contentWindow);
  if (isOn) addEditLinks(page, told);
  else removeEditLinks(page);
  goBack();
  say(isOn ? 'Edit mode is on: click on a paragraph, or follow its link "Edit".' : 'Edit mode is off.');
});

part('word').addEventListener('click', async () => {
  const button = part('word');
  button.disabled = true;
  say('Making Word…');
  say(await saveWord(query()).catch(() => 'The preview does not answer.'));
  button.disabled = false;
  button.focus();
});

follow(query());
