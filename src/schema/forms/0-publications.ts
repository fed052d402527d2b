import { isMap, isSeq } from 'yaml';
import type { Edit, FormStep, WrittenFile, WrittenFolder } from './form-step.ts';
import { rootOf, textsOf, valueIn, yamlFiles } from './written.ts';

/** What left the two publications of the Duty for another, and what is found there under another id. */
const MOVED: readonly (readonly [was: RegExp, now: string])[] = [
  [/^annex-area-profiles$/, 'area-profiles/area-profiles'],
  [/^(profile-[A-Za-z0-9-]+?(?:-indicators)?)$/, 'area-profiles/$1'],
  [/^annex-data-sources$/, 'technical-annex/data-sources'],
  [/^annex-indicator-definitions$/, 'technical-annex/indicator-definitions'],
  [/^(?:annex-)?glossary$/, 'technical-annex/glossary'],
  [/^(term-[a-z0-9-]+|method-[a-z-]+)$/, 'technical-annex/$1'],
  [/^(licences|methods|version-history|definition-kinds|definition-technical)$/, 'technical-annex/$1'],
];

/** What both publications of the Duty printed and one does now, by the files that the other prints. */
const IN_THE_OTHER: readonly { readonly files: RegExp; readonly ids: RegExp; readonly to: string }[] = [
  { files: /^content\/needs\//, ids: /^(legal-basis|left-out)$/, to: 'strategy' },
  {
    files: /^content\/(priorities\/|interventions\/|(actions|engagement|funding|measures|problem)\.yaml$)/,
    ids: /^(definition-forms|definition-history)$/,
    to: 'sna',
  },
];

/** `:ref[id]` and `[words](#id)`. */
const LINK = /(?<=:ref\[)[A-Za-z0-9-]+(?=\])|(?<=\]\()#[A-Za-z0-9-]+(?=\))/g;

/** The annexes became publications of their own. */
export const publications: FormStep = {
  from: 0,
  to: 1,
  what: 'Area profiles, sources, definitions, methods and the glossary are publications of their own, and links to them name these.',
  olderIsRead: true,
  mend: (folder) => {
    const own = [...folder.values()].filter(({ path }) => path.endsWith('.hbs')).map(({ text }) => text);
    const sources = sourceIds(folder);
    const isOwn = (id: string): boolean => own.some((text) => text.includes(`#${id}`) || text.includes(`"${id}"`));
    return yamlFiles(folder, /^content\//).flatMap((file) =>
      editsOf(file, (id) => (isOwn(id) ? undefined : movedTo(file.path, id, sources))),
    );
  },
};

function editsOf({ path, text, ...file }: WrittenFile, to: (id: string) => string | undefined): Edit[] {
  return textsOf({ path, text, ...file }).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(LINK)].flatMap(({ 0: written, index }): Edit[] => {
      const now = to(written.replace('#', ''));
      const at = start + index;
      return now === undefined ? [] : [{ path, start: at, end: at + written.length, text: now }];
    }),
  );
}

function movedTo(path: string, id: string, sources: ReadonlySet<string>): string | undefined {
  if (sources.has(id)) return `technical-annex/${id}`;
  const moved = MOVED.find(([was]) => was.test(id));
  if (moved) return id.replace(moved[0], moved[1]);
  const other = IN_THE_OTHER.find(({ files, ids }) => files.test(path) && ids.test(id));
  return other && `${other.to}/${id}`;
}

/** The sources of the register, which each had an anchor in the assessment's annex. */
function sourceIds(folder: WrittenFolder): ReadonlySet<string> {
  const register = valueIn(rootOf(folder.get('content/sources.yaml')), 'register');
  const items = isSeq(register) ? register.items : [];
  return new Set(items.flatMap((item) => (isMap(item) ? [String(item.get('id'))] : [])));
}
