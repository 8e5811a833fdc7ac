import { inputs } from '../../src/generated/action.js';
import {
  isLoopback,
  readSettings,
  type RawSettings,
  type Settings,
} from '../../src/core/settings.js';

function read(raw: RawSettings): Settings {
  const result = readSettings(raw);
  if (!('settings' in result))
    throw new Error(result.problems.map(({ message }) => message).join());
  return result.settings;
}

function problems(raw: RawSettings): readonly string[] {
  const result = readSettings(raw);
  return 'settings' in result
    ? []
    : result.problems.map(({ message, hint }) => `${message}. ${hint}`);
}

test('nothing given is what the documentation calls the default', () => {
  const documented = Object.fromEntries(inputs.map(({ name, default: value }) => [name, value]));
  const { artifacts: _, ...bare } = read({});
  const { artifacts, ...given } = read(documented);
  expect(bare).toEqual(given);
  expect(artifacts).toEqual(new Set(['videos', 'review']));
  expect(bare).toMatchObject({
    config: 'videos.yml',
    mode: 'render',
    provider: 'nanophoto',
    requestsPerHour: 100,
    pollSeconds: 'auto',
    maxCredits: 300,
    maxCreditsPerDay: 1000,
    videos: [],
    retake: [],
    waitMinutes: 60,
    assemble: 'changed',
    clipStore: 'release',
    outputDir: 'videos',
    comment: 'auto',
    speed: 1,
  });
});

test('every setting is read by the name that the documentation gives it', () => {
  const raw = {
    config: 'film/videos.yml',
    lockfile: 'film/videos.lock.json',
    mode: 'plan',
    provider: 'simulator',
    speed: '500',
    'api-key': 'key',
    'api-url': 'https://api.example',
    'asset-base-url': 'https://cdn.example/assets/',
    'requests-per-hour': '50',
    'poll-seconds': '7',
    'max-credits': '20',
    'max-credits-per-day': '40',
    'max-age': '2w',
    'plan-digest': 'a'.repeat(64),
    videos: 'a',
    retake: 'a/b',
    'wait-minutes': '5',
    assemble: 'all',
    'output-dir': 'out',
    artifacts: 'clips',
    'clip-store': 'artifact',
    'retention-days': '9',
    comment: 'never',
    'comment-key': 'film',
    commit: 'never',
  };
  expect(read(raw)).toStrictEqual({
    config: 'film/videos.yml',
    lockfile: 'film/videos.lock.json',
    mode: 'plan',
    provider: 'simulator',
    speed: 500,
    apiKey: 'key',
    apiUrl: new URL('https://api.example'),
    assetBaseUrl: new URL('https://cdn.example/assets/'),
    requestsPerHour: 50,
    pollSeconds: 7,
    maxCredits: 20,
    maxCreditsPerDay: 40,
    maxAge: 14 * 24 * 3_600_000,
    planDigest: 'a'.repeat(64),
    videos: ['a'],
    retake: ['a/b'],
    waitMinutes: 5,
    assemble: 'all',
    onlyPaid: false,
    outputDir: 'out',
    artifacts: new Set(['clips']),
    clipStore: 'artifact',
    retentionDays: 9,
    comment: 'never',
    commentKey: 'film',
    commit: 'never',
  });
  const bare = { maxCredits: 300, maxCreditsPerDay: 1000, onlyPaid: false, commit: 'auto' };
  expect(read({})).toMatchObject(bare);
});

test('a number may be the least and the most that is said to be allowed', () => {
  const limits = {
    'max-credits': [0, 1_000_000],
    'requests-per-hour': [2, 100_000],
    'wait-minutes': [0, 360],
    'retention-days': [1, 400],
  };
  for (const [name, [least, most]] of Object.entries(limits)) {
    for (const allowed of [least!, most!]) expect(problems({ [name]: `${allowed}` })).toEqual([]);
    for (const refused of [least! - 1, most! + 1])
      expect(problems({ [name]: `${refused}` })).toEqual([
        `"${name}" cannot be "${refused}". Use a whole number from ${least} to ${most}`,
      ]);
  }
});

test('what is wrong with a setting is an error, not a warning', () => {
  expect(readSettings({ mode: 'x' })).toMatchObject({
    problems: [{ code: 'setting-invalid', severity: 'error' }],
  });
});

test('an empty input is one that was not given', () => {
  const names = ['config', 'lockfile', 'api-key', 'api-url', 'max-credits', 'retention-days'];
  expect(read(Object.fromEntries(names.map((name) => [name, ' '])))).toEqual(read({}));
});

test.each(['a\nb', 'two words', '日本', 'tab\there', 'nul\u0000'])(
  'a key that no header can hold is refused, and not shown: %j',
  (key) => {
    const result = readSettings({ 'api-key': key });
    expect(result).toMatchObject({ problems: [{ code: 'setting-invalid' }] });
    expect(JSON.stringify(result)).not.toContain(JSON.stringify(key).slice(1, -1));
  },
);

test('what is optional is absent rather than undefined', () => {
  expect(Object.keys(read({}))).not.toContain('apiKey');
  expect(read({ 'api-key': ' key\n' }).apiKey).toBe('key');
});

test.each<[string, readonly string[]]>([
  ['launch.*', ['launch.*']],
  ['a, b', ['a', 'b']],
  ['a\nb\r\n\n c ', ['a', 'b', 'c']],
  ['launch.{en,de}.*,outro', ['launch.{en,de}.*', 'outro']],
  ['{a,b}\n{c,d},e', ['{a,b}', '{c,d}', 'e']],
  ['a,{b', ['a', '{b']],
  [',,', []],
])('reads the globs %j', (text, globs) => {
  expect(read({ videos: text }).videos).toEqual(globs);
});

test.each([
  [{ mode: 'Render' }, '"mode" cannot be "Render". Choose: render, plan, validate'],
  [{ provider: 'openai' }, '"provider" cannot be "openai". Choose: nanophoto, simulator'],
  [{ 'max-credits': '-1' }, '"max-credits" cannot be "-1". Use a whole number from 0 to 1000000'],
  [{ 'max-credits': '1e3' }, '"max-credits" cannot be "1e3". Use a whole number from 0 to 1000000'],
  [
    { 'max-credits': '0x10' },
    '"max-credits" cannot be "0x10". Use a whole number from 0 to 1000000',
  ],
  [
    { 'max-credits': '300.5' },
    '"max-credits" cannot be "300.5". Use a whole number from 0 to 1000000',
  ],
  [{ 'max-credits': '٣' }, '"max-credits" cannot be "٣". Use a whole number from 0 to 1000000'],
  [
    { 'requests-per-hour': '1' },
    '"requests-per-hour" cannot be "1". Use a whole number from 2 to 100000',
  ],
  [
    { 'poll-seconds': 'often' },
    '"poll-seconds" cannot be "often". Use a whole number from 1 to 3600',
  ],
  [{ 'wait-minutes': '361' }, '"wait-minutes" cannot be "361". Use a whole number from 0 to 360'],
  [{ 'clip-store': 's3' }, '"clip-store" cannot be "s3". Choose: release, artifact'],
  [{ artifacts: 'video' }, '"artifacts" has no "video". Choose: videos, review, clips, none'],
  [
    { 'api-url': 'nanophoto.ai' },
    '"api-url" is no usable address. Use https, or http on loopback; no user name in it',
  ],
  [
    { 'api-url': 'http://nanophoto.ai' },
    '"api-url" is no usable address. Use https, or http on loopback; no user name in it',
  ],
  [
    { 'api-url': 'ftp://localhost' },
    '"api-url" is no usable address. Use https, or http on loopback; no user name in it',
  ],
  [
    { 'api-url': 'https://key@nanophoto.ai' },
    '"api-url" is no usable address. Use https, or http on loopback; no user name in it',
  ],
  [
    { 'api-url': 'https://nanophoto.ai/api' },
    '"api-url" must be an origin. Write https://nanophoto.ai',
  ],
  [
    { 'asset-base-url': 'file:///etc' },
    '"asset-base-url" is no usable address. Use https, or http on loopback; no user name in it',
  ],
])('refuses %j', (raw, message) => {
  expect(problems(raw)).toEqual([message]);
});

test('tells everything that is wrong at once', () => {
  expect(problems({ mode: 'x', provider: 'y', 'max-credits': 'z', artifacts: 'a,b' })).toHaveLength(
    5,
  );
});

test.each([
  ['http://localhost:8087', true],
  ['http://127.0.0.1:8087', true],
  ['http://127.1', true],
  ['http://127.10.20.30', true],
  ['http://[::1]:8087', true],
  ['http://notlocalhost', false],
  ['http://localhost.evil.example', false],
  ['http://127.0.0.1.evil.example', false],
  ['http://10.0.0.1', false],
  ['http://169.254.169.254', false],
])('plain http to %s is allowed: %s', (address, allowed) => {
  expect(problems({ 'api-url': address }).length === 0).toBe(allowed);
  expect(isLoopback(new URL(address).hostname)).toBe(allowed);
});

test('only the simulator’s clock runs faster', () => {
  expect(read({ speed: '500' }).speed).toBe(1);
  expect(read({ provider: 'simulator' }).speed).toBe(100);
  expect(read({ provider: 'simulator', speed: '500' }).speed).toBe(500);
});

test('no artifacts is said by none', () => {
  expect(read({ artifacts: 'none' }).artifacts.size).toBe(0);
});

test('a digest is given whole or not at all', () => {
  const whole = 'a'.repeat(64);
  expect(read({ 'plan-digest': ` ${whole}\n` }).planDigest).toBe(whole);
  expect(Object.keys(read({ 'plan-digest': '' }))).not.toContain('planDigest');
  for (const digest of ['a'.repeat(12), 'A'.repeat(64), `${whole}0`, '../x'])
    expect(problems({ 'plan-digest': digest })).toEqual([
      `"plan-digest" cannot be "${digest}". Give the whole digest, 64 hex digits, as the output plan-digest tells it`,
    ]);
});

test('an age is written in hours, days or weeks', () => {
  const hour = 3_600_000;
  expect(read({ 'max-age': '12h' }).maxAge).toBe(12 * hour);
  expect(read({ 'max-age': '30d' }).maxAge).toBe(30 * 24 * hour);
  expect(read({ 'max-age': ' 2w ' }).maxAge).toBe(14 * 24 * hour);
  expect(Object.keys(read({}))).not.toContain('maxAge');
  for (const age of ['30', '30days', '0d', '1.5d', '-2w', '10000d', '30D', '1m'])
    expect(problems({ 'max-age': age })).toEqual([
      `"max-age" cannot be "${age}". Write it as 12h, 30d or 2w`,
    ]);
});
