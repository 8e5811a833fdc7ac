import { verbs, type Option, type Verb } from './options.js';

const WIDTH = 80;

/** The help of the program, or of one verb. */
export function helpText(verb?: Verb): string {
  if (verb)
    return `${verb.text}\n\nUsage: ${verb.usage} [OPTIONS]\n\nOptions:\n${verb.options.map(optionText).join('')}`;
  const list = verbs.map(({ name, text }) => entry(`  ${name}`, text, 14)).join('');
  return `Shotlock keeps AI-generated videos in a repository: only changed shots are generated.

Usage: shotlock VERB [CONFIG] [OPTIONS]

Verbs:
${list}
shotlock VERB --help tells the options of a verb. CONFIG is videos.yml unless said.
The API key is read from the environment variable NANOPHOTO_API_KEY.

Exit codes: 0 done, 1 something failed, 2 config or usage, 3 blocked, 4 pending (run
again to go on), 5 paid but not published, 6 possibly charged.

Try it without a key:
  shotlock render examples/product-launch/videos.yml --provider simulator
`;
}

function optionText({ name, value, text }: Option): string {
  return entry(`  --${name}${value ? ` ${value}` : ''}`, text, 28);
}

function entry(head: string, text: string, indent: number): string {
  const lines: string[] = [];
  let line = head.padEnd(indent);
  if (head.length >= indent) {
    lines.push(head);
    line = ' '.repeat(indent);
  }
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent);
    }
    line += `${word} `;
  }
  return `${[...lines, line.trimEnd()].join('\n')}\n`;
}
