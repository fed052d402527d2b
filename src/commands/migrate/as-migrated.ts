import type { Effects } from '../../core/effects.ts';

/** The same world in which some files, by path below a folder, have other bytes or are there too. Only reading sees them. */
export function asMigrated(effects: Effects, dir: string, files: ReadonlyMap<string, Uint8Array>): Effects {
  const at = (path: string): Uint8Array | undefined =>
    path.startsWith(`${dir}/`) ? files.get(path.slice(dir.length + 1)) : undefined;
  const added = (folder: string): string[] =>
    [...files.keys()].flatMap((path) => {
      const slash = path.lastIndexOf('/');
      return folder === `${dir}/${path.slice(0, slash)}` ? [path.slice(slash + 1)] : [];
    });
  return {
    ...effects,
    read: (path) => at(path) ?? effects.read(path),
    look: (path) => {
      const [found, bytes] = [effects.look(path), at(path)];
      if (!bytes || found.kind !== 'missing') return found;
      const folder = effects.look(path.slice(0, path.lastIndexOf('/')));
      const real = folder.kind === 'folder' ? `${folder.real}/${path.slice(path.lastIndexOf('/') + 1)}` : path;
      return { kind: 'file', size: bytes.length, real };
    },
    list: (folder) => [...new Set([...effects.list(folder), ...added(folder)])].toSorted(),
  };
}
