import { parseCommand, type Command } from '../../src/core/command.js';

const digest = 'a1'.repeat(32);

test.each<[string, Command]>([
  ['/shotlock retake film/noon', { do: 'retake', glob: 'film/noon' }],
  [
    '\n \n  /shotlock  retake  launch-*.{en,de}/?esk \r\nThe lamp flickers.',
    { do: 'retake', glob: 'launch-*.{en,de}/?esk' },
  ],
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
])('%j is none', (body) => {
  expect(parseCommand(body)).toEqual({ ignored: expect.any(String) });
});

test('what looks like one and is none says what is understood', () => {
  expect(parseCommand('/shotlock retkae film/noon')).toEqual({
    ignored: expect.stringContaining('/shotlock retake VIDEO/SHOT'),
  });
});
