import { comparable, fingerprint, identify, type ShotInputs } from '../../src/core/fingerprint.js';
import type { Provider, Video } from '../../src/core/shot.js';
import { digest, fileImage, identityOf, urlImage, video } from './builders.js';
import { random } from './random.js';

const inputs: ShotInputs = {
  aspectRatio: '16:9',
  generationType: 'REFERENCE_2_VIDEO',
  images: [`sha256-${digest('desk')}`, 'https://example.com/lamp.webp'],
  model: 'veo-3.1',
  prompt: 'A lamp on a desk.\n\nWarm morning light',
  provider: 'nanophoto',
  resolution: '1080p',
};

test('is what it was when this was written: any other value would make every lock stale', () => {
  expect(fingerprint(inputs)).toMatchInlineSnapshot(
    `"v1-2c5b6c84d2f52370fd9c0cf5c9e13a3dae1b0820ec963d812ba50292f00b5ede"`,
  );
  const sequence = { digest: digest('all shots'), position: 2 };
  expect(fingerprint({ ...inputs, sequence })).toMatchInlineSnapshot(
    `"v1-bd3e238db63c7fbfa36d5a42e5e0b8f7b7a6e02bb65131009cc8ede6b7615cdc"`,
  );
});

test('names its recipe', () => {
  expect(fingerprint(inputs)).toMatch(/^v1-[0-9a-f]{64}$/u);
});

test('does not depend on the order in which the inputs were written', () => {
  const { resolution, provider, ...rest } = inputs;
  const turned = { resolution, provider, ...rest };
  expect(fingerprint(turned)).toBe(fingerprint(inputs));
});

describe('changes with', () => {
  const sequence = { digest: digest('s'), position: 1 };
  const others: readonly (readonly [string, Partial<ShotInputs>])[] = [
    ['the aspect ratio', { aspectRatio: '9:16' }],
    ['the generation type', { generationType: 'TEXT_2_VIDEO' }],
    ['an image less', { images: inputs.images.slice(0, 1) }],
    ['another image', { images: [inputs.images[0]!, 'https://example.com/other.webp'] }],
    ['the order of images', { images: inputs.images.toReversed() }],
    ['two images written as one', { images: [inputs.images.join(',')] }],
    ['the model', { model: 'veo-4' }],
    ['the prompt', { prompt: `${inputs.prompt}.` }],
    ['a word parted in the prompt', { prompt: inputs.prompt.replace('desk', 'de sk') }],
    ['the provider', { provider: 'simulator' }],
    ['the resolution', { resolution: '4k' }],
    ['being part of a sequence', { sequence }],
    ['another sequence', { sequence: { ...sequence, digest: digest('t') } }],
    ['another position in it', { sequence: { ...sequence, position: 2 } }],
  ];

  test.each(others)('%s', (_, change) => {
    expect(fingerprint({ ...inputs, ...change })).not.toBe(fingerprint(inputs));
  });

  test('each of these in its own way', () => {
    const all = others.map(([, change]) => fingerprint({ ...inputs, ...change }));
    expect(new Set(all).size).toBe(all.length);
  });
});

test('changes with any other word in any place, and never with white space', () => {
  const chance = random(11);
  const words = ['a', 'lamp', 'Lamp', 'désk', '漢字', '🎬', '"', '\\', '{{x}}', '0', '\u0000', '-'];
  const spaces = [' ', '  ', '\n', '\r\n', '\t', '\u00A0', '\u2003', ' \n\n '];
  const pick = <T>(values: readonly T[]) => values[chance.whole(0, values.length - 1)]!;
  for (let round = 0; round < 2_000; round += 1) {
    const text = Array.from({ length: chance.whole(1, 12) }, () => pick(words));
    const written = (edges: boolean) =>
      (edges ? pick(spaces) : '') + text.reduce((all, word) => all + pick(spaces) + word);
    const one = fingerprint({ ...inputs, prompt: written(false) });
    expect(fingerprint({ ...inputs, prompt: written(true) })).toBe(one);
    const at = chance.whole(0, text.length - 1);
    const other = pick(words.filter((word) => word !== text[at]));
    const changed = text.toSpliced(at, 1, other).join(' ');
    expect(fingerprint({ ...inputs, prompt: changed })).not.toBe(one);
  }
});

test.each([
  ['composed and decomposed letters', 'Cafe\u0301', 'Caf\u00E9'],
  ['Hangul in syllables and in parts', '\u1112\u1161\u11ab', '\uD55C'],
  ['line ends of either kind', 'one\r\ntwo', 'one\ntwo'],
  ['a style after one or several blank lines', 'one\n\ntwo', 'one\n\n\n\ntwo\n'],
])('takes %s for the same', (_, one, other) => {
  expect(comparable(one)).toBe(comparable(other));
});

test('takes look-alikes for different: what is sent is different', () => {
  expect(comparable('ﬁlm')).not.toBe(comparable('film'));
  expect(comparable('Α')).not.toBe(comparable('A'));
  expect(comparable('zero\u200Bwidth')).not.toBe(comparable('zerowidth'));
});

describe('the inputs of a shot', () => {
  const lamp = { id: 'lamp', generationType: 'REFERENCE_2_VIDEO', prompt: 'A lamp' } as const;

  test('keep what is sent, line breaks and all', () => {
    const prompt = ' A lamp\n\nWarm light ';
    expect(identityOf(video('v', [{ id: 'a', prompt }])).inputs.prompt).toBe(prompt);
  });

  test('know a file by its bytes and an address by itself', () => {
    const images = [fileImage('a.png'), urlImage('https://example.com/b.png')];
    const { images: known } = identityOf(
      video('v', [{ ...lamp, images }]),
      new Map([['a.png', digest('bytes')]]),
    ).inputs;
    expect(known).toEqual([`sha256-${digest('bytes')}`, 'https://example.com/b.png']);
  });

  test('need the digest of every file', () => {
    expect(() => identityOf(video('v', [{ ...lamp, images: [fileImage('a.png')] }]))).toThrow(
      'no digest was loaded for a.png',
    );
  });

  test('do not depend on names, title, take, place or the animatic’s card', () => {
    const one = video('v', [{ id: 'a', prompt: 'A lamp' }]);
    const other = video('w', [{ id: 'b', prompt: 'A lamp', take: 7 }], { title: 'W' });
    const [shot] = other.shots;
    const moved = { ...shot!, where: { file: 'other.yml', line: 1, column: 1 } };
    const carded = { ...moved, card: { ...moved.card, number: 9, style: 'Warm' } };
    expect(identityOf({ ...other, shots: [carded] })).toEqual(identityOf(one));
  });

  test('differ by provider', () => {
    const videos = [video('v', [{ id: 'a' }])];
    const by = (provider: Provider) => [
      ...identify(videos, { provider, digests: new Map() }).values(),
    ];
    expect(by('simulator')[0]!.fingerprint).not.toBe(by('nanophoto')[0]!.fingerprint);
  });
});

describe('a shot of a sequence', () => {
  const prints = (of: Video) =>
    [...identify([of], { provider: 'nanophoto', digests: new Map() }).values()].map(
      (identity) => identity.fingerprint,
    );
  const shots = [{ id: 'a' }, { id: 'b' }, { id: 'a2', prompt: 'A wide shot of a' }];
  const story = prints(video('s', shots, { sequence: true }));

  test('differs from its equal in another place', () => {
    expect(new Set(story).size).toBe(3);
  });

  test('changes with any other shot of it, and with their order', () => {
    const changed = [shots[0]!, { ...shots[1]!, prompt: 'A door' }, shots[2]!];
    const turned = [shots[1]!, shots[0]!, shots[2]!];
    for (const other of [changed, turned, shots.slice(0, 2)])
      for (const print of prints(video('s', other, { sequence: true })))
        expect(story).not.toContain(print);
  });

  test('does not change with names and white space', () => {
    const renamed = shots.map((shot, index) => ({
      id: `x${index}`,
      prompt: ` ${shot.prompt ?? `A wide  shot of ${shot.id}`}\n`,
    }));
    expect(prints(video('t', renamed, { sequence: true }))).toEqual(story);
  });
});

test('of a sequence is what it was when this was written', () => {
  const videos = [video('story', [{ id: 'a' }, { id: 'b' }], { sequence: true })];
  const identities = identify(videos, { provider: 'nanophoto', digests: new Map() });
  expect([...identities.values()].map(({ fingerprint: print }) => print)).toMatchInlineSnapshot(`
   [
     "v1-c0199bc12580fc699dacb6759fa894496e26955b89a1bce52bbddf89dfb7bc00",
     "v1-2bf5f93b7042e250607e9c0bf8cf1e8ef44f491fdf500ecdd0de1b0ec9fc21ff",
   ]
  `);
});
