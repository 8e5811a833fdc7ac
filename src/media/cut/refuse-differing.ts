import type { PictureEntry } from '../mp4/picture-entry.js';
import { shownSize } from '../mp4/shown-size.js';
import type { SoundEntry } from '../mp4/sound-entry.js';
import type { Clip } from './clip.js';
import { JoinRefused, type JoinRefusalCode } from './join-refused.js';
import { silentFrame } from './silent-frame.js';

/** Throws JoinRefused, naming the clips, where packet copy cannot make one playable video. */
export function refuseDiffering(clips: readonly Clip[]): void {
  for (const { code, message, trait, hint } of RULES) {
    const groups = groupBy(clips, trait);
    if (groups.size > 1) throw new JoinRefused(code, `${message}: ${listGroups(groups)}.`, hint);
  }
}

interface Rule {
  readonly code: JoinRefusalCode;
  readonly message: string;
  /** In the user's words, what all clips have to share; undefined for a clip that fits to all. */
  readonly trait: (clip: Clip, clips: readonly Clip[]) => string | undefined;
  readonly hint: string;
}

const NEW_TAKES = 'Clips are never coded again: ask for new takes of the ones that differ.';

const RULES: readonly Rule[] = [
  {
    code: 'join/codecs-differ',
    message: 'The clips are coded differently',
    trait: ({ movie }) => distinct(movie.picture.entries.map(({ codec }) => codec)),
    hint: NEW_TAKES,
  },
  {
    code: 'join/sizes-differ',
    message: 'The clips differ in size',
    trait: describeSize,
    hint: `All shots of a video share one resolution and aspect ratio. ${NEW_TAKES}`,
  },
  {
    code: 'join/codecs-differ',
    message: 'The clips were coded with settings that do not fit together',
    trait: ({ movie }, clips) =>
      distinct(movie.picture.entries.map((entry) => describeSetUp(entry, clips))),
    hint: NEW_TAKES,
  },
  {
    code: 'join/sound-differs',
    message: 'The clips differ in their sound',
    trait: describeSound,
    hint: NEW_TAKES,
  },
];

function describeSize({ movie: { picture } }: Clip): string {
  const { width, height } = shownSize(picture);
  const turned = picture.display.readInt32BE(0) === 0x10000 ? '' : ', turned';
  return distinct(
    picture.entries.map((entry) => {
      const aspect = entry.pixelAspect === '1:1' ? '' : `, pixels ${entry.pixelAspect}`;
      const coded = entry === picture.entries[0] ? { width, height } : entry;
      return `${coded.width}x${coded.height}${aspect}${turned}`;
    }),
  );
}

/** H.264 survives differing set-ups (see placeParameterSets); other codecs have to share one. */
function describeSetUp(entry: PictureEntry, clips: readonly Clip[]): string {
  if (entry.codec === 'h264') return `lengths of ${entry.lengthBytes} bytes`;
  const known = clips.flatMap(({ movie }) => movie.picture.entries);
  const setUps = known.map(({ configuration }) => configuration.toString('hex'));
  const number = [...new Set(setUps)].indexOf(entry.configuration.toString('hex')) + 1;
  return `${entry.codec} set-up ${number}`;
}

function describeSound({ movie }: Clip, clips: readonly Clip[]): string | undefined {
  if (movie.sound) return distinct(movie.sound.entries.map(describeSoundEntry));
  const others = clips.flatMap((clip) => clip.movie.sound?.entries ?? []);
  return others.every(({ aac }) => aac && silentFrame(aac.channelConfiguration))
    ? undefined
    : 'none';
}

function describeSoundEntry({ codec, aac, sampleRate, channels }: SoundEntry): string {
  const profile = aac && aac.objectType !== 2 ? ` profile ${aac.objectType}` : '';
  return `${codec}${profile} ${sampleRate} Hz ${channels} ${channels === 1 ? 'channel' : 'channels'}`;
}

function distinct(words: readonly string[]): string {
  return [...new Set(words)].join(' and ');
}

function groupBy(clips: readonly Clip[], trait: Rule['trait']): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const clip of clips) {
    const value = trait(clip, clips);
    if (value !== undefined) groups.set(value, [...(groups.get(value) ?? []), clip.name]);
  }
  return groups;
}

/** Enough names to find the odd one out; the rest are counted. */
const NAMED = 5;

function listGroups(groups: ReadonlyMap<string, readonly string[]>): string {
  return [...groups]
    .map(([value, names]) => {
      const rest = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
      return `${value} (${names.slice(0, NAMED).join(', ')}${rest})`;
    })
    .join(', ');
}
