import xterm from '@xterm/headless';

export interface Emulator {
  /** What a program writes to; it tells its size, as a terminal does. */
  readonly stream: NodeJS.WritableStream & { readonly columns: number; readonly rows: number };
  /** The lines that a person sees once all that was written is there, those scrolled away first. */
  lines(): Promise<readonly string[]>;
  resize(columns: number, rows: number): void;
}

/** A terminal without a window: xterm.js, which editors show programs in. */
export function emulator(columns: number, rows: number): Emulator {
  const terminal = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 1000,
    allowProposedApi: true,
    convertEol: true,
  });
  const write = (text: string) => (terminal.write(text), true);
  const stream = Object.defineProperties(Object.assign(Object.create(process.stderr), { write }), {
    columns: { get: () => terminal.cols },
    rows: { get: () => terminal.rows },
  });
  return {
    stream,
    async lines() {
      await new Promise<void>((resolve) => terminal.write('', resolve));
      const { active } = terminal.buffer;
      const all = Array.from({ length: active.length }, (_, row) =>
        (active.getLine(row)?.translateToString(true) ?? '').trimEnd(),
      );
      return all.slice(0, all.findLastIndex((line) => line !== '') + 1);
    },
    resize: (cols, newRows) => terminal.resize(cols, newRows),
  };
}
