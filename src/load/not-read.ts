import { type Diagnostic, type DiagnosticDetails, diagnostic } from '../core/diagnostic.ts';
import { nearest } from '../core/nearest.ts';
import { FOLDERS, NEEDS_FILES, SINGLE_FILES } from '../schema/table.ts';
import type { Folder } from './folder.ts';
import { OTHER_TEMPLATES, REFERENCE } from './templates.ts';

/** What one folder of a partnership may hold. */
interface Room {
  readonly folder: string;
  /** Names of the files that are read, where they are fixed. */
  readonly names?: readonly string[];
  /** How the files end that are read, where their names are free; the first is the one to recommend. */
  readonly endings?: readonly string[];
  /** Names of files that only tests read. */
  readonly tested?: readonly string[];
  /** Folders in it that are rooms of their own. */
  readonly rooms?: readonly string[];
}

const FIXED = [...Object.values(SINGLE_FILES), ...Object.values(NEEDS_FILES)].map(({ path }) => path);
const fixedIn = (folder: string): string[] =>
  FIXED.filter((path) => folderOf(path) === folder).map((path) => nameOf(path));

/** Where lists stand that only importers read, such as those from small areas to authorities. */
const LOOKUPS = 'lookups';

/** The outlines of areas, in data/. */
export const BOUNDARIES = 'boundaries.geojson';

const PICTURES = ['.png', '.jpg', '.jpeg', '.PNG', '.JPG', '.JPEG'];

const ROOMS: readonly Room[] = [
  {
    folder: 'content',
    names: fixedIn('content'),
    rooms: ['images', 'needs', ...Object.values(FOLDERS).flatMap(({ folder }) => inside('content', folder))],
  },
  { folder: 'content/needs', names: fixedIn('content/needs') },
  { folder: 'content/images', endings: PICTURES },
  ...Object.values(FOLDERS)
    .filter(({ folder }) => folder !== 'data')
    .map(({ folder, suffix }) => ({ folder, endings: [suffix] })),
  {
    folder: 'data',
    names: [...fixedIn('data'), BOUNDARIES],
    endings: ['.csv', '.meta.yaml', '.CSV', '.import.json'],
    rooms: [LOOKUPS],
  },
  { folder: `data/${LOOKUPS}`, endings: ['.csv', '.CSV'] },
  { folder: 'templates/partials', endings: ['.md.hbs'] },
  { folder: 'templates/tables', endings: ['.yaml'] },
  { folder: 'templates/labels', names: ['en.yaml'] },
  {
    folder: 'templates/brand',
    names: ['brand.yaml', REFERENCE],
    endings: [...PICTURES, '.woff2', '.WOFF2'],
  },
];

const publicationRoom = (name: string): Room => ({
  folder: `templates/${name}`,
  endings: ['.md.hbs'],
  names: ['publication.yaml'],
  tested: ['examples.yaml'],
});

/**
 * Warns of every file and folder of content, data and templates that nothing reads, with the nearest name that would be read: what stands in
 * it would be left out without a word. Notes for people, and what editors and systems leave behind, are passed over. `publications` are the
 * folders of templates that are one. Code: load/not-read.
 */
export function notReadFiles(folder: Folder, publications: readonly string[]): Diagnostic[] {
  const rooms = [...ROOMS, ...publications.map(publicationRoom)];
  return [
    ...misnamedTop(folder),
    ...outside(folder),
    ...rooms.flatMap((room) => inRoom(room, folder)),
    ...inTemplates(folder, publications),
  ];
}

/** README files, hidden files, editors' backups, and what operating systems and Office leave behind. */
const PASSED_OVER = /^(\..*|~\$.*|#.*#|.*~|.*\.(bak|orig|tmp|swp)|readme(\..*)?|thumbs\.db|desktop\.ini)\/?$/i;
const NOTES = /\.md$/i;

function inRoom(room: Room, folder: Folder): Diagnostic[] {
  const isNote = (name: string) => NOTES.test(name) && !room.folder.startsWith('templates');
  const beside = folder.list(room.folder);
  return beside.flatMap((name) => {
    if (PASSED_OVER.test(name) || isNote(name) || isRead(name, room)) return [];
    return name.endsWith('/') ? ofFolder(name.slice(0, -1), room) : ofFile(name, room, folder);
  });
}

function isRead(name: string, { names = [], endings = [], tested = [], rooms = [] }: Room): boolean {
  if (name.endsWith('/')) return rooms.includes(name.slice(0, -1));
  return [...names, ...tested].includes(name) || endings.some((ending) => name.endsWith(ending));
}

function ofFolder(name: string, { folder, rooms = [] }: Room): Diagnostic[] {
  const meant = nearest(name, rooms);
  if (meant !== undefined)
    return notRead(`${folder}/${name}`, 'the folder has another name', `Rename it to "${meant}".`);
  const reason = 'files in folders within a folder are not read';
  const fix = rooms.length > 0 ? `Move its files to one of: ${rooms.join(', ')}.` : `Move its files to ${folder}.`;
  return notRead(`${folder}/${name}`, reason, fix);
}

const ENDING = /(\.meta\.yaml|\.yaml|\.md\.hbs)$/;
const SPREADSHEET = /\.(xlsx?|xlsm|xlsb|ods|fods|numbers|tsv|json|parquet)$/i;
const OTHER_PICTURE = /\.(webp|gif|svg|heic|heif|avif|tiff?|bmp|pdf)$/i;

/** What people put beside brand.yaml in another form than the one that is read. */
const IN_BRAND: readonly (readonly [ending: RegExp, fix: string])[] = [
  [OTHER_PICTURE, 'Save the logo as PNG or JPEG, and name it in brand.yaml under logo.'],
  [/\.(ttf|otf|woff|eot)$/i, 'Save the font as WOFF2, and name it in brand.yaml under webFont.'],
  [/\.(docx|dotx|docm|dotm|doc|dot|odt|ott)$/i, `Save it as a Word document (.docx) with the name ${REFERENCE}.`],
];

/** What to do with a file that should have another name, which a file beside it may have already. */
const renamed = (right: string, beside: readonly string[]): string =>
  beside.includes(right)
    ? `"${right}" is there too: move into it what is missing there, and remove this file.`
    : `Rename it to "${right}".`;

function ofFile(name: string, room: Room, files: Folder): Diagnostic[] {
  const { folder, names = [], endings = [] } = room;
  const file = `${folder}/${name}`;
  const beside = files.list(folder);
  const home = homeOf(name);
  if (home !== undefined) return misplaced(file, home, files);
  const right = rightEnding(name, room);
  if (right !== undefined) return notRead(file, `files here end in ${ENDING.exec(right)?.[0]}`, renamed(right, beside));
  if (folder === 'data' && SPREADSHEET.test(name)) {
    const fix =
      'Save the sheet as "CSV UTF-8 (comma delimited)". Official tables are brought in with `svduty import`: docs/import.md says which.';
    return notRead(file, 'only CSV files are', fix);
  }
  if (folder === 'templates/brand') {
    const fix = IN_BRAND.find(([ending]) => ending.test(name))?.[1];
    if (fix !== undefined)
      return notRead(file, 'a brand has PNG and JPEG pictures, WOFF2 fonts and one Word document', fix);
  }
  if (folder === 'content/images') {
    const fix = OTHER_PICTURE.test(name) ? 'Save the picture as PNG or JPEG.' : 'Move it elsewhere, or remove it.';
    return notRead(file, 'pictures are PNG or JPEG', fix);
  }
  const meant = nearest(name, names);
  if (meant !== undefined) return notRead(file, 'no file of this name is known', renamed(meant, beside));
  const fix =
    names.length > 0
      ? `Move it to the folder it belongs in, or rename it to one of: ${names.join(', ')}.`
      : `Save it with the ending ${endings[0]}, or move it elsewhere.`;
  return notRead(file, 'no file of this name is known', fix);
}

/** Where a file of this name is read. */
const homeOf = (name: string): string | undefined => FIXED.find((path) => nameOf(path) === name);

function misplaced(file: string, home: string, files: Folder): Diagnostic[] {
  const fix = files.list(folderOf(home)).includes(nameOf(home))
    ? `${home} is there too: move into it what is missing there, and remove this file.`
    : `Move it to ${folderOf(home)}.`;
  return notRead(file, `its place is ${home}`, fix);
}

/** A content file that was saved beside the folder it belongs in. */
const outside = (folder: Folder): Diagnostic[] =>
  folder.list('').flatMap((name) => {
    const home = homeOf(name);
    return home === undefined ? [] : misplaced(name, home, folder);
  });

/** The name with the ending that is read here, for one that ends in `.yml`, `.YAML`, `.yaml.txt`, `.hbs` or the like. */
function rightEnding(name: string, { folder, names = [], endings = [] }: Room): string | undefined {
  const stem = name.replace(/(\.meta)?\.(yml|yaml)(\.txt)?$/i, '');
  if (stem !== name) {
    const renamed = `${stem}${endings.includes('.meta.yaml') && !names.includes(`${stem}.yaml`) ? '.meta' : ''}.yaml`;
    return renamed !== name && (names.includes(renamed) || endings.some((ending) => renamed.endsWith(ending)))
      ? renamed
      : undefined;
  }
  if (folder.startsWith('templates') && endings.includes('.md.hbs') && /\.(hbs|handlebars|md)$/i.test(name))
    return name.replace(/(\.md)?\.(hbs|handlebars|md)$/i, '.md.hbs');
  return undefined;
}

/** A folder of templates that is neither a publication (it would have a publication.yaml) nor one of the others. */
function inTemplates(folder: Folder, publications: readonly string[]): Diagnostic[] {
  const known = [...OTHER_TEMPLATES, ...publications];
  return folder.list('templates').flatMap((name) => {
    if (PASSED_OVER.test(name)) return [];
    const file = `templates/${name.replace(/\/$/, '')}`;
    if (!name.endsWith('/'))
      return notRead(file, 'templates stand in a folder', 'Move it to the folder it belongs in.');
    const own = name.slice(0, -1);
    if (known.includes(own)) return [];
    const meant = nearest(own, known);
    if (meant !== undefined) return notRead(file, 'the folder has another name', `Rename it to "${meant}".`);
    return notRead(file, 'it is no publication', 'Add the file publication.yaml to it, which makes it one.');
  });
}

const TOP = ['content', 'data', 'templates'];

/** A folder beside content, data and templates whose name is nearly one of theirs: "template", "Data"; also when the right one is there. */
function misnamedTop(folder: Folder): Diagnostic[] {
  const names = folder.list('');
  return names.flatMap((name) => {
    const own = name.slice(0, -1);
    const meant = name.endsWith('/') && !TOP.includes(own) ? nearest(own, TOP) : undefined;
    if (meant === undefined) return [];
    const there = names.includes(`${meant}/`);
    // Beside the right one, a folder of another beginning ("meta") is one of its own.
    if (there && own[0]?.toLowerCase() !== meant[0]) return [];
    const fix = there
      ? `Move what belongs to the publications to "${meant}", and remove the folder or give it another name.`
      : `Rename it to "${meant}".`;
    return notRead(own, 'the folder has another name', fix);
  });
}

function notRead(file: string, reason: string, fix: string): Diagnostic[] {
  const details: DiagnosticDetails = { fix };
  return [diagnostic('load/not-read', { file, line: 1, column: 1 }, `${file} is not read: ${reason}.`, details)];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The first step from a folder to one below it. */
function inside(above: string, below: string): string[] {
  return below.startsWith(`${above}/`) ? [below.slice(above.length + 1)] : [];
}
