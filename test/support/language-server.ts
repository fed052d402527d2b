import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What an editor underlines: its message and where it begins, both counted from 1. */
export interface Underlined {
  readonly message: string;
  readonly line: number;
}

/** What an editor offers, and what it says of it. */
export interface Offered {
  readonly label: string;
  readonly says: string;
}

/** An editor with the YAML language server, in a folder with settings of its own. Lines and columns are counted from 0, as the protocol does. */
export interface Editor {
  /** Opens a text as a file of the folder, whether or not it lies there; each file once. */
  open(file: string, text: string): void;
  /** What is underlined in a file that was opened. */
  underlined(file: string): Promise<readonly Underlined[]>;
  hover(file: string, line: number, character: number): Promise<string>;
  complete(file: string, line: number, character: number): Promise<readonly Offered[]>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly { message: string; range: { start: { line: number } } }[];
}

type Hover = { contents: { value: string } } | null;
type Completion = { items: readonly { label: string; documentation?: string | { value: string } }[] } | null;

const require = createRequire(import.meta.url);

/** Starts yaml-language-server over stdin and stdout with the settings of `folder`/.vscode/settings.json, as Visual Studio Code does. */
export async function openEditor(folder: string): Promise<Editor> {
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const server = spawn(
    process.execPath,
    [require.resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const waiting = new Map<number, (message: Message) => void>();
  const published = new Map<string, (found: Underlined[]) => void>();
  const found = new Map<string, Promise<Underlined[]>>();
  let last = 0;
  let isConfigured = (): void => {};
  const configured = new Promise<void>((resolve) => {
    isConfigured = resolve;
  });

  listen(server, (message) => {
    if (message.method === 'workspace/configuration') {
      send({ id: message.id ?? 0, result: configuration(message.params, settings) });
      if (JSON.stringify(message.params).includes('"yaml"')) isConfigured();
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as Published;
      published.get(uri)?.(diagnostics.map(({ message, range }) => ({ message, line: range.start.line + 1 })));
    } else if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
    else if (message.id !== undefined) waiting.get(message.id)?.(message);
  });

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      );
      send({ id: last, method, params });
    });
  const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
  const at = (file: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(file) },
    position: { line, character },
  });

  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  send({ method: 'initialized', params: {} });
  // Before it has its settings it knows no schemas.
  await configured;

  return {
    open: (file, text) => {
      const uri = uriOf(file);
      found.set(uri, new Promise((resolve) => published.set(uri, resolve)));
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
    },
    underlined: (file) => found.get(uriOf(file)) ?? Promise.reject(new Error(`${file} is not open`)),
    hover: async (file, line, character) =>
      ((await ask('textDocument/hover', at(file, line, character))) as Hover)?.contents.value ?? '',
    complete: async (file, line, character) => {
      const found = (await ask('textDocument/completion', at(file, line, character))) as Completion;
      const said = (words: string | { value: string } = '') => (typeof words === 'string' ? words : words.value);
      return (found?.items ?? []).map(({ label, documentation }) => ({ label, says: said(documentation) }));
    },
    close: () => server.kill(),
  };
}

/** The messages of the server, each after a header that says how long it is. */
function listen(server: ChildProcess, hear: (message: Message) => void): void {
  let rest = Buffer.alloc(0);
  server.stdout?.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end < 0 || rest.length < end + 4 + length) return;
      hear(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()) as Message);
      rest = rest.subarray(end + 4 + length);
    }
  });
}

/** The settings that the server asks for by section: `yaml` is all keys that begin so. */
function configuration(params: unknown, settings: Readonly<Record<string, unknown>>): unknown[] {
  const { items } = params as { items: readonly { section: string }[] };
  const below = (section: string): Record<string, unknown> | null => {
    const own: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(settings)) {
      if (!key.startsWith(`${section}.`)) continue;
      const [first = '', second] = key.slice(section.length + 1).split('.');
      own[first] = second === undefined ? value : { ...(own[first] as object | undefined), [second]: value };
    }
    return Object.keys(own).length === 0 ? null : own;
  };
  return items.map(({ section }) => (section === 'yaml' ? { ...below('yaml') } : below(section)));
}
