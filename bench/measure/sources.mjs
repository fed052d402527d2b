import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A call frame of a CPU profile of dist/ → the file of the repository it is from, such as `src/pipeline.ts`; undefined for a module's own top level and for Node. */
export async function sourceOf(root) {
  const maps = await sourceMaps(root);
  return ({ url, lineNumber, columnNumber }) => {
    const isTopLevel = lineNumber === 0 && columnNumber === 0;
    const known =
      url.startsWith('file:') && !isTopLevel ? maps.get(relative(join(root, 'dist'), fileURLToPath(url))) : undefined;
    const source = known?.map.findEntry(lineNumber, columnNumber).originalSource;
    return source === undefined ? undefined : relative(root, join(known.folder, source)).replaceAll('\\', '/');
  };
}

/** The maps of the bundle in dist/, by file name: it is made a second time in memory, with maps. */
async function sourceMaps(root) {
  const {
    default: [config],
  } = await import(join(root, 'rolldown.config.mjs'));
  const { output, ...input } = config;
  const bundle = await rolldown({ ...input, cwd: root });
  const { output: chunks } = await bundle.generate({ ...output, sourcemap: 'hidden' });
  await bundle.close();
  return new Map(
    chunks
      .filter(({ type, map }) => type === 'chunk' && map)
      .map(({ fileName, code, map }) => {
        const file = join(root, 'dist', fileName);
        if (readFileSync(file, 'utf8') !== code)
          throw new Error(`dist/${basename(file)} is not what src/ gives: run npm run bundle first.`);
        return [fileName, { map: new SourceMap(JSON.parse(map.toString())), folder: dirname(file) }];
      }),
  );
}
