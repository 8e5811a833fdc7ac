/**
 * Reads a GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV file exactly as the runner on Linux does
 * (src/Runner.Worker/FileCommandManager.cs): `name=value` lines and heredocs, the last one of a
 * name wins, anything else fails the step.
 */
export function parseRunnerFile(text: string): Readonly<Record<string, string>> {
  const pairs = new Map<string, string>();
  // Lines with their line feed, where they have one.
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let next = 0;
  while (next < lines.length) {
    const line = bare(lines[next]);
    next += 1;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const delimiter = line.slice(heredoc + 2);
      if (heredoc === 0 || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name and delimiter must not be empty`);
      }
      pairs.set(line.slice(0, heredoc), value(delimiter));
    } else throw new Error(`Invalid format '${line}'`);
  }
  return Object.fromEntries(pairs);

  function value(delimiter: string): string {
    const start = next;
    while (bare(lines[next]) !== delimiter) {
      if (next >= lines.length) {
        throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      }
      if (!lines[next]?.endsWith('\n')) {
        throw new Error('Invalid value. EOF marker missing new line.');
      }
      next += 1;
    }
    const found = lines.slice(start, next).join('');
    next += 1;
    return bare(found);
  }
}

function bare(line: string | undefined): string {
  return line?.replace(/\n$/, '') ?? '';
}
