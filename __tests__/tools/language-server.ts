import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText?: string;
}

export interface Diagnostic {
  readonly message: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** An editor, as far as a language server sees one: it opens texts and asks about spots in them. */
export interface Editor extends AsyncDisposable {
  /** Opens a text (or a newer version of it) as a file of the folder; resolves to what is wrong. */
  open(path: string, text: string): Promise<readonly Diagnostic[]>;
  /** What may be written where `|` stands in the text. */
  complete(path: string, text: string): Promise<readonly Completion[]>;
  /** What is shown when the pointer rests on the first occurrence of a word. */
  hover(path: string, text: string, word: string): Promise<string>;
}

type Completions = readonly Completion[] | { readonly items: readonly Completion[] };

interface Hover {
  readonly contents: { readonly value: string };
}

const server = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

/** Starts the YAML language server that editors use, with no access to a store of schemas. */
export async function startEditor(folder: string): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder });
  const connection = connect(child);
  const rootUri = pathToFileURL(folder).href;
  await connection.ask('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'videos' }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: {} },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  });
  connection.tell('initialized', {});
  let version = 0;
  const opened = new Set<string>();
  const uriOf = (path: string) => `${rootUri}/${path}`;
  const open: Editor['open'] = async (path, text) => {
    version += 1;
    const uri = uriOf(path);
    const found = connection.diagnostics(uri);
    if (opened.has(uri))
      connection.tell('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    else
      connection.tell('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version, text },
      });
    opened.add(uri);
    return found;
  };
  return {
    open,
    async complete(path, text) {
      const offset = text.indexOf('|');
      const whole = text.replace('|', '');
      await open(path, whole);
      const found = await connection.ask<Completions>('textDocument/completion', {
        textDocument: { uri: uriOf(path) },
        position: positionOf(whole, offset),
      });
      return 'items' in found ? found.items : found;
    },
    async hover(path, text, word) {
      await open(path, text);
      const found = await connection.ask<Hover | null>('textDocument/hover', {
        textDocument: { uri: uriOf(path) },
        position: positionOf(text, text.indexOf(word) + 1),
      });
      return found?.contents.value ?? '';
    },
    async [Symbol.asyncDispose]() {
      child.kill();
    },
  };
}

function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** A message of the protocol, in as much of its shape as is looked at here. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly items?: readonly { readonly section: string }[];
    readonly uri?: string;
    readonly diagnostics?: readonly Diagnostic[];
  };
  /** Whoever asked knows what it is. */
  readonly result: never;
  readonly error?: { readonly message: string };
}

const settings: Readonly<Record<string, unknown>> = {
  yaml: {
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    schemas: {},
  },
};

/** JSON-RPC over the process's streams, each message behind its length. */
function connect(child: ChildProcessWithoutNullStreams) {
  let last = 0;
  const answers = new Map<number | undefined, (result: never) => void>();
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  let buffer = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/u.exec(buffer.toString('latin1', 0, head))?.[1]);
      if (head < 0 || buffer.length < head + 4 + length) return;
      const message = JSON.parse(buffer.toString('utf8', head + 4, head + 4 + length));
      buffer = buffer.subarray(head + 4 + length);
      receive(message);
    }
  });

  function receive({ id, method, params = {}, result, error }: Message): void {
    if (method === undefined) {
      if (error) throw new Error(`the language server says: ${error.message}`);
      answers.get(id)?.(result);
    } else if (method === 'workspace/configuration')
      send({ id, result: params.items?.map(({ section }) => settings[section] ?? null) });
    else if (method === 'textDocument/publishDiagnostics')
      waiting.get(params.uri ?? '')?.(params.diagnostics ?? []);
    else if (id !== undefined) send({ id, result: null });
  }

  function send(message: Readonly<Record<string, unknown>>): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  return {
    ask<Answer>(method: string, params: unknown): Promise<Answer> {
      last += 1;
      const id = last;
      send({ id, method, params });
      return new Promise<Answer>((resolve) => answers.set(id, resolve));
    },
    tell: (method: string, params: unknown) => send({ method, params }),
    diagnostics: (uri: string) =>
      new Promise<readonly Diagnostic[]>((resolve) => waiting.set(uri, resolve)),
  };
}
