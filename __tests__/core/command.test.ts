import { parseCommand, type Command } from '../../src/core/command.js';

const digest = 'a1'.repeat(32);

test.each<[string, Command]>([
  ['/shotlock retake film/noon', { do: 'retake', glob: 'film/noon' }],
  [
    '\n \n  /shotlock  retake  launch-*.{en,de}/?esk \r\nThe lamp flickers.',
    { do: 'retake', glob: 'launch-*.{en,de}/?esk' },
  ],
  ['   /shotlock\tretake film/noon', { do: 'retake', glob: 'film/noon' }],
  [`/shotlock retake ${'*a'.repeat(6)}`, { do: 'retake', glob: '*a'.repeat(6) }],
  [`/shotlock retake ${'a'.repeat(200)}`, { do: 'retake', glob: 'a'.repeat(200) }],
  [`/shotlock approve ${digest}\n`, { do: 'approve', digest }],
])('%j is a command', (body, command) => {
  expect(parseCommand(body)).toEqual({ command });
});

test.each([
  '',
  'Nice!',
  'Please /shotlock retake film/noon',
  'Nice!\n/shotlock retake film/noon',
  '> /shotlock retake film/noon',
  '> quote\n/shotlock retake film/noon',
  '`/shotlock retake film/noon`',
  '```\n/shotlock retake film/noon\n```',
  '    /shotlock retake film/noon',
  '\t/shotlock retake film/noon',
  '- /shotlock retake film/noon',
  '<!-- -->\n/shotlock retake film/noon',
  '/shotlocks retake film/noon',
  '/shotlock',
  '/shotlock retake',
  '/shotlock retake film/noon film/dawn',
  '/shotlock retake film/noon please',
  '/shotlock Retake film/noon',
  '/shotlock render film/noon',
  '/shotlock retake $(touch pwned)',
  '/shotlock retake film/$(id)',
  '/shotlock retake film/noon;id',
  '/shotlock retake film/`id`',
  "/shotlock retake 'film/noon'",
  '/shotlock retake film/noon\u2028/shotlock',
  '/shotlock retake film/+(a|aa)',
  '/shotlock retake film/!(noon)',
  '/shotlock retake film/[[:alpha:]]',
  '/shotlock retake film/\\noon',
  `/shotlock retake ${'*a'.repeat(7)}`,
  `/shotlock retake ${'a'.repeat(201)}`,
  '/shotlock approve a1a1a1a1a1a1',
  `/shotlock approve ${digest.toUpperCase()}`,
  `/shotlock approve ../${digest}`,
  `/shotlock approve ${digest}0`,
  `/shotlock approve ${digest} film/noon`,
  `/shotlock render ${digest}`,
])('%j is none', (body) => {
  expect(parseCommand(body)).toEqual({ ignored: expect.any(String) });
});

test('what looks like one and is none says what is understood', () => {
  for (const body of ['/shotlock retkae film/noon', '/shotlock', '  /shotlock\n\n'])
    expect(parseCommand(body)).toEqual({
      ignored: expect.stringContaining('/shotlock retake VIDEO/SHOT'),
    });
});

test('an ordinary comment is told nothing of commands, and is not read to its end', () => {
  const ignored = 'the comment is no command';
  for (const body of ['', ' \n', 'Nice!', 'A /shotlock', `${'\n'.repeat(10_000)}/shotlock approve`])
    expect(parseCommand(body)).toEqual({ ignored });
});
