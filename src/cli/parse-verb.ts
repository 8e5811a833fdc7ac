import { parseArgs } from 'node:util';
import { visible } from '../core/config/quoted.js';
import { errorCode } from '../ports/error-code.js';
import type { Verb } from './options.js';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** What was typed behind a verb, or what is wrong with it. */
export async function parseVerb(
  verb: Verb,
  args: readonly string[],
): Promise<
  { readonly options: Options; readonly config: string | undefined } | { readonly problem: string }
> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: verb.usage.includes('CONFIG'),
      options: Object.fromEntries(
        verb.options.map(({ name, value }) => [
          name,
          {
            type: value ? 'string' : 'boolean',
            ...(name === 'help' ? { short: 'h' } : {}),
          } as const,
        ]),
      ),
    });
    if (positionals.length > 1)
      return { problem: `one config at a time, not ${positionals.length}` };
    return { options: values, config: positionals[0] };
  } catch (error) {
    const hint = (await meant(verb, args, error)) ?? `See shotlock ${verb.name} --help`;
    return { problem: `${visible(whatIsWrong(error))}. ${hint}` };
  }
}

/** Node.js explains in several sentences, or lines, how else one could have meant it. */
function whatIsWrong(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(/\.?\n|\. /u)[0] ?? message;
}

async function meant(
  verb: Verb,
  args: readonly string[],
  error: unknown,
): Promise<string | undefined> {
  if (errorCode(error) !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return undefined;
  const known = verb.options.map(({ name }) => `--${name}`);
  const unknown = args
    .map((each) => each.split('=')[0]!)
    .find((each) => each.startsWith('-') && !known.includes(each));
  const { nearest } = await import('../core/config/nearest.js');
  const option = unknown === undefined ? undefined : nearest(unknown, known);
  return option && `Did you mean ${option}?`;
}
