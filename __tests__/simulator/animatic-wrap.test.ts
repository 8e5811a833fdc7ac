import type { Card } from '../../src/simulator/animatic/card.js';
import type { Mark } from '../../src/simulator/animatic/page.js';
import { layOut } from '../../src/simulator/animatic/panel.js';
import { typeface } from '../../src/simulator/animatic/typeface.js';
import { type Atom, shorten, typeset, widthOf } from '../../src/simulator/animatic/typeset.js';
import { clip, fit, type Line, wrap } from '../../src/simulator/animatic/wrap.js';

const RANGE = { largest: 60, smallest: 20, leading: 1.3 } as const;

describe('lines of text', () => {
  test('break between words', async () => {
    const atoms = await set('a city skyline at dawn');
    const { lines, broken } = wrap(atoms, widthOf(await set('a city skyline')));
    expect(lines.map((line) => line.length)).toEqual([14, 7]);
    expect(broken).toBe(false);
  });

  test('break a word only where no line has room for it', async () => {
    const { lines, broken } = wrap(await set(`at ${'W'.repeat(50)}`), 10);
    expect(broken).toBe(true);
    expect(lines[0]).toHaveLength(2);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(10);
    expect(lines.flat()).toHaveLength(52);
  });

  test('keep an empty line where the text has one', async () => {
    expect(lengths(wrap(await set('one\n\ntwo'), 20).lines)).toEqual([3, 0, 3]);
  });

  test('end in an ellipsis that still fits where some are left out', async () => {
    const { lines } = wrap(await set('wide shot of a city skyline at dawn'), 6);
    const kept = clip(lines, 2, { width: 6, ellipsis: await ellipsis() });
    expect(kept).toHaveLength(2);
    const [, second = []] = kept;
    expect(second.slice(-1)).toEqual(await ellipsis());
    expect(widthOf(second)).toBeLessThanOrEqual(6);
    expect(clip(lines, 99, { width: 6, ellipsis: await ellipsis() })).toBe(lines);
  });
});

describe('fitting text into a box', () => {
  test('takes the largest size for a short text', async () => {
    expect((await fitted('Sunrise.', 600, 200)).size).toBe(60);
  });

  test('takes a smaller size before it breaks a word', async () => {
    const { lines, size } = await fitted('Landschaftsarchitektur', 400, 200);
    expect(size).toBeLessThan(60);
    expect(lines).toHaveLength(1);
  });

  test('leaves no word alone on the last of a few lines', async () => {
    const { lines } = await fitted(
      'Wide shot of a city skyline at dawn. Narrator says hi',
      620,
      400,
    );
    const widths = lines.map((line) => widthOf(line));
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  });

  test('leaves out the end of what fits at no size', async () => {
    const { lines, size } = await fitted('a city skyline '.repeat(200), 300, 100);
    expect(size).toBe(20);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)!.slice(-1)).toEqual(await ellipsis());
  });
});

describe('shortening', () => {
  test('keeps both ends of an id', async () => {
    const id = await set('launch-teaser.deutschland.16x9');
    const short = shorten(id, 8, await ellipsis());
    expect(widthOf(short)).toBeLessThanOrEqual(8);
    expect(short[0]).toEqual(id[0]);
    expect(short.at(-1)).toEqual(id.at(-1));
  });

  test('leaves alone what fits', async () => {
    const id = await set('desk');
    expect(shorten(id, 8, await ellipsis())).toBe(id);
  });
});

describe('a card', () => {
  const card: Card = {
    video: 'a-video-id.'.repeat(9),
    shot: 'a-shot-id-'.repeat(6),
    number: 1000,
    of: 10_000,
    take: 1000,
    prompt: 'A city skyline at dawn. 🚀 '.repeat(100),
    style: 'Warm morning light, 35mm film. '.repeat(20),
    vars: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`name_${n}`, `value ${n}`])),
    generationType: 'FIRST_AND_LAST_FRAMES_2_VIDEO',
    aspectRatio: '16:9',
    resolution: '1080p',
    images: [`https://example.com/${'a'.repeat(200)}.png`, 'desk.png'],
  };

  test.each(['16:9', '9:16'] as const)(
    'of %s keeps the longest of everything inside its margins, each on its own ground',
    async (aspectRatio) => {
      const { width, height, marks } = layOut({ ...card, aspectRatio }, await typeface());
      const margin = aspectRatio === '9:16' ? 40 : 48;
      for (const mark of marks) {
        expect(mark.x).toBeGreaterThanOrEqual(margin);
        expect(rightOf(mark)).toBeLessThanOrEqual(width - margin + 0.5);
        expect(mark.y).toBeLessThan(height - 16);
      }
      const lines = marks.filter((mark) => mark.kind === 'line');
      for (const [index, one] of lines.entries()) {
        for (const other of lines.slice(index + 1)) expect(overlap(one, other)).toBe(false);
      }
    },
  );

  test('gives a long prompt the room of the style', async () => {
    const letters = await typeface();
    const lines = (prompt: string): number =>
      layOut({ ...card, prompt }, letters).marks.filter((mark) => mark.x > 150 && mark.y > 300)
        .length;
    expect(lines(card.prompt)).toBeLessThan(lines('Sunrise.'));
  });

  test.each([
    ['16:9', 360],
    ['9:16', 640],
  ] as const)(
    'of %s is legible on a phone: a usual prompt in 18 points or more, nothing below 9',
    async (aspectRatio, points) => {
      const prompt = 'The camera glides over the city while a narrator speaks of light. '.repeat(4);
      const usual = {
        ...card,
        aspectRatio,
        prompt,
        video: 'launch-film',
        shot: 'desk',
        images: [],
      };
      const { height, marks } = layOut(usual, await typeface());
      const sizes = marks.flatMap((mark) => (mark.kind === 'line' ? mark.size : []));
      const onPhone = (size: number) => (size * points) / height;
      const prompts = marks.filter((mark) => mark.kind === 'line' && mark.atoms.length > 20);
      expect(
        onPhone(Math.max(...prompts.map((mark) => ('size' in mark ? mark.size : 0)))),
      ).toBeGreaterThanOrEqual(18);
      expect(onPhone(Math.min(...sizes))).toBeGreaterThanOrEqual(9);
    },
  );

  test('without style, variables and images has no block for them', async () => {
    const bare: Card = { ...card, prompt: 'Sunrise.', style: '', vars: {}, images: [] };
    const boxes = layOut(bare, await typeface()).marks.filter((mark) => mark.kind === 'box');
    expect(boxes.map(({ ink }) => ink)).toEqual(['accent']);
  });
});

async function set(text: string): Promise<readonly Atom[]> {
  return typeset(text, { ink: 'text', weight: 'regular' }, await typeface());
}

function ellipsis(): Promise<readonly Atom[]> {
  return set('…');
}

async function fitted(text: string, width: number, height: number) {
  return fit(await set(text), { width, height }, RANGE, await ellipsis());
}

function lengths(lines: readonly Line[]): readonly number[] {
  return lines.map((line) => line.length);
}

function rightOf(mark: Mark): number {
  return mark.x + (mark.kind === 'box' ? mark.width : widthOf(mark.atoms) * mark.size);
}

/** Whether capitals of two lines touch. */
function overlap(one: Mark & { kind: 'line' }, other: Mark & { kind: 'line' }): boolean {
  const high = (line: typeof one) => line.y - 0.73 * line.size;
  return (
    one.x < rightOf(other) && other.x < rightOf(one) && high(one) < other.y && high(other) < one.y
  );
}
