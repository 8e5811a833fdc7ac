import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';

/** What a workflow's expressions may name, and how its jobs or steps stand. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  /** Of what comes before: the jobs that are needed, or the steps. */
  readonly status: 'success' | 'failure' | 'skipped';
}

/** A text with its `${{ … }}` filled in. What nothing is known of is an error, never an empty text. */
export function filledIn(text: string, scope: Scope): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gsu, (_, expression: string) => {
    const value = evaluate(expression, scope);
    if (value.kind === data.Kind.Null) throw new Error(`nothing is known of ${expression.trim()}`);
    return value.coerceString();
  });
}

/** The value of a text that is one expression as a whole. */
export function valueOf(text: string, scope: Scope): unknown {
  const [, expression] = /^\$\{\{(.*)\}\}$/su.exec(text.trim()) ?? [];
  if (expression === undefined) throw new Error(`${text} is no expression`);
  const value: unknown = JSON.parse(JSON.stringify(evaluate(expression, scope), data.replacer));
  return value;
}

/** Whether an `if:` lets a job or step run; one that asks for no status asks for success. */
export function holds(condition: string | boolean | undefined, scope: Scope): boolean {
  const text = String(condition ?? true);
  const [, inner = text] = /^\$\{\{(.*)\}\}$/su.exec(text.trim()) ?? [];
  const asks = /\b(?:success|failure|always|cancelled)\s*\(/iu.test(inner);
  return isTrue(evaluate(asks ? inner : `success() && (${inner})`, scope));
}

function evaluate(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = [
    told('success', status === 'success'),
    told('failure', status === 'failure'),
    told('always', true),
    told('cancelled', false),
  ];
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const known: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(known instanceof data.Dictionary)) throw new Error('contexts are no dictionary');
  const byName = new Map(functions.map((each) => [each.name, each]));
  return new Evaluator(parsed, known, byName).evaluate();
}

function told(name: string, value: boolean): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) };
}

/** GitHub's idea of truth: not false, 0, the empty text or nothing. */
function isTrue(value: data.ExpressionData): boolean {
  switch (value.kind) {
    case data.Kind.Boolean:
    case data.Kind.Number:
    case data.Kind.String:
      return Boolean(value.value);
    case data.Kind.Null:
      return false;
    case data.Kind.Array:
    case data.Kind.Dictionary:
      return true;
    default:
      return value satisfies never;
  }
}
