import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * The INPUT_* variables of a step: what its `with:` gives, else the defaults of `action.yml`, else
 * the empty string. Upper-cased, blanks to underscores, hyphens kept.
 */
export function inputVariables(options: {
  readonly inputs: Readonly<Record<string, string>>;
  /** Path of the action's metadata; a file that does not exist means no defaults. */
  readonly action: string;
  /** What `${{ github.token }}` stands for. */
  readonly token: string;
}): Readonly<Record<string, string>> {
  const all = { ...defaults(options.action, options.token), ...options.inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

function defaults(action: string, token: string): Readonly<Record<string, string>> {
  if (!existsSync(action)) return {};
  // Failsafe: `default: 10` is the text "10" to the runner, never a number.
  const metadata: {
    readonly inputs?: Readonly<Record<string, { readonly default?: string } | null>>;
  } = parse(readFileSync(action, 'utf8'), { schema: 'failsafe' });
  return Object.fromEntries(
    Object.entries(metadata.inputs ?? {}).map(([name, input]) => [
      name,
      evaluate(input?.default ?? '', token),
    ]),
  );
}

function evaluate(text: string, token: string): string {
  const value = text.replace(/\$\{\{\s*github\.token\s*\}\}/g, token);
  if (value.includes('${{')) throw new Error(`the test world cannot evaluate ${text}`);
  return value;
}
