import { canonicalJson, canonicalLine } from '../../src/core/canonical.js';
import { random } from './random.js';

test('writes sorted keys, two spaces and a newline at the end', () => {
  expect(canonicalJson({ b: [2, { d: null, c: 'x' }], a: true })).toBe(
    '{\n  "a": true,\n  "b": [\n    2,\n    {\n      "c": "x",\n      "d": null\n    }\n  ]\n}\n',
  );
});

test('writes the same on one line for hashing', () => {
  expect(canonicalLine({ b: 1, a: [undefined, 'é'] })).toBe('{"a":[null,"é"],"b":1}');
});

test('equal values are equal bytes, in whatever order their keys were set', () => {
  const chance = random(3);
  const keys = ['z', 'a', '10', '9', '__proto__', 'constructor', 'é', 'A', 'a/b', ''];
  for (let round = 0; round < 200; round += 1) {
    const entries = keys.map((key): [string, unknown] => [key, { [key]: 1, '1': key }]);
    const one = canonicalJson(Object.fromEntries(entries));
    const shuffled = entries
      .map((entry) => ({ entry, at: chance.next() }))
      .sort((x, y) => x.at - y.at)
      .map(({ entry }) => entry);
    expect(canonicalJson(Object.fromEntries(shuffled))).toBe(one);
  }
});

test('a key named __proto__ is a key like any other', () => {
  const text = '{"__proto__":{"polluted":true}}';
  expect(canonicalLine(JSON.parse(text))).toBe(text);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('leaves what cannot be part of JSON out, and lone surrogates readable', () => {
  expect(canonicalLine({ a: undefined, b: '\uD800' })).toBe('{"b":"\\ud800"}');
});
