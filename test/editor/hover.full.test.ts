import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPOSITORY } from '../support/folder.ts';
import { type Editor, openEditor } from '../support/language-server.ts';
import { everyKey } from './every-key.ts';
import { EDITOR_SCHEMAS } from './schemas.ts';

let editor: Editor;
beforeAll(async () => {
  editor = await openEditor(REPOSITORY);
});
afterAll(() => editor.close());

// That each description is the key's own is shown in every-key.test.ts.
test.each([...EDITOR_SCHEMAS])('%s: resting on any key shows its description and example', async (name, schema) => {
  const { text, keys } = everyKey(schema);
  const file = `content/${name}-with-every-key.yaml`;
  editor.open(file, `# yaml-language-server: $schema=../schemas/${name}.schema.json\n${text}`);
  const wrong: string[] = [];
  for (const { line, character, pointer, schema } of keys) {
    const shown = (await editor.hover(file, line + 1, character + 1)).replaceAll('\\', '');
    const isTold = shown.startsWith(schema.description?.replaceAll('\\', '') ?? '?');
    if (!isTold || shown.includes('Example:') !== (schema.examples !== undefined)) wrong.push(`${pointer}: ${shown}`);
  }
  expect(wrong).toEqual([]);
});
