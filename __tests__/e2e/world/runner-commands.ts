/** A command as GitHub's runner reads it out of a step's log. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** The line that it stood in. */
  readonly line: string;
}

/**
 * All commands in a log, by the runner's rule (src/Runner.Common/ActionCommand.cs): `::name …::` at
 * a line's start after white space, else `##[name …]` anywhere in the line. Stricter than the
 * runner in one thing: any name counts, also one that today's runner does not know.
 */
export function runnerCommands(log: string): readonly RunnerCommand[] {
  // .NET ends a line at a lone carriage return, too.
  return log.split(/\r\n|\r|\n/).flatMap((line) => atStart(line) ?? anywhere(line) ?? []);
}

/** What the log shows once the runner has swallowed its `add-mask` commands. */
export function withoutMasks(log: string): string {
  const shown = log
    .split(/(?<=\r\n|\r(?!\n)|\n)/)
    .filter((line) => runnerCommands(line).every(({ name }) => name !== 'add-mask'));
  return shown.join('');
}

function atStart(line: string): RunnerCommand | undefined {
  // .NET's idea of white space: JavaScript's, with U+0085 and without U+FEFF.
  const match = /^(?:(?!\uFEFF)[\s\u0085])*::(.+?)::(.*)$/su.exec(line);
  if (match === null) return undefined;
  const [name, properties] = split(match[1] ?? '', ',', unescapeProperty);
  return { name, properties, data: unescapeData(match[2] ?? ''), line };
}

function anywhere(line: string): RunnerCommand | undefined {
  const match = /##\[([^\]]*)\](.*)$/su.exec(line);
  if (match === null) return undefined;
  const [name, properties] = split(match[1] ?? '', ';', unescapeOld);
  return { name, properties, data: unescapeOld(match[2] ?? ''), line };
}

function split(
  info: string,
  separator: string,
  unescape: (text: string) => string,
): [string, Readonly<Record<string, string>>] {
  const space = info.indexOf(' ');
  if (space < 0) return [info, {}];
  const pairs = info
    .slice(space + 1)
    .trim()
    .split(separator)
    .map((pair) => /^([^=]+)=(.+)$/su.exec(pair))
    .filter((pair) => pair !== null)
    .map((pair) => [pair[1] ?? '', unescape(pair[2] ?? '')]);
  return [info.slice(0, space), Object.fromEntries(pairs)];
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  const unescaped = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return unescaped.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function unescapeOld(text: string): string {
  return unescapeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}
