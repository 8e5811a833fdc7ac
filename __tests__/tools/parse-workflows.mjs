/**
 * Reads `[{name, content, kind}]` from standard input and prints what GitHub's own parser has
 * against each: `[{name, errors}]`. A process of its own, because the parser imports JSON in a way
 * that only bundlers understand.
 */
import { register } from 'node:module';
import { text } from 'node:stream/consumers';

const jsonAsModule = `
import { readFile } from 'node:fs/promises';
export async function load(url, context, next) {
  if (!url.endsWith('.json')) return next(url, context);
  const source = 'export default ' + (await readFile(new URL(url), 'utf8'));
  return { format: 'module', source, shortCircuit: true };
}`;
register(`data:text/javascript,${encodeURIComponent(jsonAsModule)}`);

const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } =
  await import('@actions/workflow-parser');
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');

const files = JSON.parse(await text(process.stdin));
const found = [];
for (const { name, content, kind } of files) {
  const parse = kind === 'action' ? parseAction : parseWorkflow;
  const { context, value } = parse({ name, content }, new NoOperationTraceWriter());
  if (kind === 'workflow' && value) await convertWorkflowTemplate(context, value);
  found.push({ name, errors: context.errors.getErrors().map(({ message }) => message) });
}
process.stdout.write(JSON.stringify(found));
