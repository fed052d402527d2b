import type { Effects, Found, Revision } from '../../core/effects.ts';

/** The world with a revision standing at a path where there is nothing else: its files can be read there, and not be changed. */
export function revisionWorld(effects: Effects, root: string, { files }: Revision): Effects {
  const below = (path: string): string | undefined => {
    if (path === root) return '';
    return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
  };
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (const [index, name] of parts.entries()) {
      const folder = parts.slice(0, index).join('/');
      const names = folders.get(folder) ?? new Set();
      folders.set(folder, names.add(index < parts.length - 1 ? `${name}/` : name));
    }
  }
  const lookAt = (path: string, real: string): Found => {
    const file = files.get(path);
    if (file?.kind === 'link') return { kind: 'special', what: 'a link, which is not followed in a revision' };
    if (file) return { kind: 'file', size: file.size, real };
    return folders.has(path) ? { kind: 'folder', real } : { kind: 'missing' };
  };
  return {
    ...effects,
    look: (path) => {
      const own = below(path);
      return own === undefined ? effects.look(path) : lookAt(own, path);
    },
    read: (path) => {
      const own = below(path);
      return own === undefined ? effects.read(path) : files.get(own)?.bytes;
    },
    list: (folder) => {
      const own = below(folder);
      return own === undefined
        ? effects.list(folder)
        : [...(folders.get(own) ?? [])].toSorted((a, b) => (a < b ? -1 : 1));
    },
  };
}
