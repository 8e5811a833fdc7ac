import { createInterface } from 'node:readline';

/** What a person at the terminal answers; nothing when they leave with Ctrl-C or Ctrl-D instead. */
export async function ask(
  question: string,
  output: NodeJS.WritableStream,
): Promise<string | undefined> {
  const terminal = createInterface({ input: process.stdin, output });
  return await new Promise((resolve) => {
    terminal.once('SIGINT', () => terminal.close());
    terminal.once('close', () => {
      output.write('\n');
      resolve(undefined);
    });
    terminal.question(question, (answer) => {
      terminal.removeAllListeners('close').close();
      resolve(answer);
    });
  });
}
