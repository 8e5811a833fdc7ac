/** What a comment asks for. */
export type Command =
  /** Another take of each shot that the glob matches. */
  | { readonly do: 'retake'; readonly glob: string }
  /** Rendering the recorded plan with this digest. */
  | { readonly do: 'approve'; readonly digest: string };

/** A comment that asks for nothing says why. */
export type Reading = { readonly command: Command } | { readonly ignored: string };

const usage =
  '`/shotlock retake VIDEO/SHOT` or `/shotlock approve DIGEST`, alone on its first line';

/**
 * Reads a comment. Only its first line that is not blank counts, and only as it stands there: not in a
 * quote, in code or in a sentence. What a command names is data from here on, never part of anything
 * that runs, and so it may only be made of what ids and globs are made of.
 */
export function parseCommand(body: string): Reading {
  const line = body
    .slice(0, 10_000)
    .split(/\r?\n/u)
    .find((each) => each.trim() !== '');
  // Four columns of white space make a line code.
  if (line === undefined || !/^ {0,3}\/shotlock(?:\s|$)/u.test(line))
    return { ignored: 'the comment is no command' };
  const [, verb, name = '', ...rest] = line.trim().split(/[ \t]+/u);
  if (rest.length === 0 && verb === 'retake' && isGlob(name))
    return { command: { do: 'retake', glob: name } };
  if (rest.length === 0 && verb === 'approve' && /^[0-9a-f]{64}$/u.test(name))
    return { command: { do: 'approve', digest: name } };
  return { ignored: `the comment is no command that Shotlock knows: ${usage}` };
}

/** A glob takes time to match that grows with its stars, so that there are few. */
function isGlob(text: string): boolean {
  const isShort = text.length <= 200 && (text.match(/\*/gu)?.length ?? 0) <= 6;
  return isShort && /^[\w.*?{},/-]+$/u.test(text);
}
