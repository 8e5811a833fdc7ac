import { inputs } from '../generated/action.js';

/** An option of the command line; without a value it is a switch. */
export interface Option {
  readonly name: string;
  readonly value?: string;
  readonly text: string;
}

export interface Verb {
  readonly name: string;
  readonly usage: string;
  readonly text: string;
  readonly options: readonly Option[];
}

const help: Option = { name: 'help', text: 'Show this help.' };
const json: Option = { name: 'json', text: 'Print the report as JSON, and nothing else.' };

/** Options that are inputs of the action too: the same names, the same words. */
const shared = (...names: readonly string[]): readonly Option[] =>
  names.map((name) => {
    const input = inputs.find((each) => each.name === name);
    if (!input) throw new Error(`action.yml has no input ${name}`);
    const fallback = input.default ? ` Default: ${input.default}.` : '';
    const text = `${input.description.replaceAll('`', '')}${fallback}`;
    return { name, value: values[name] ?? 'TEXT', text };
  });

const values: Readonly<Record<string, string>> = {
  lockfile: 'FILE',
  provider: 'NAME',
  'api-url': 'URL',
  'asset-base-url': 'URL',
  'requests-per-hour': 'N',
  'poll-seconds': 'N',
  'max-credits': 'N',
  'max-credits-per-day': 'N',
  'plan-digest': 'DIGEST',
  videos: 'GLOBS',
  retake: 'GLOBS',
  'max-age': 'AGE',
  'wait-minutes': 'N',
  assemble: 'WHICH',
  'output-dir': 'FOLDER',
  'clip-store': 'STORE',
};

const speed: Option = {
  name: 'speed',
  value: 'N',
  text: 'How many times faster than life the simulator runs. Default: 100.',
};

const ledger: Option = {
  name: 'ledger',
  value: 'PLACE',
  text: 'Where the record of paid takes is kept: ref is the repository at GitHub, shared with the action, and the default where origin is there and GITHUB_TOKEN or GH_TOKEN is set; local is this checkout only.',
};

export const verbs: readonly Verb[] = [
  {
    name: 'validate',
    usage: 'shotlock validate [CONFIG]',
    text: 'Reads the config and tells everything that is wrong with it.',
    options: [...shared('videos', 'asset-base-url'), json, help],
  },
  {
    name: 'plan',
    usage: 'shotlock plan [CONFIG]',
    text: 'Says what rendering would do, why, and what it costs. Spends nothing.',
    options: [
      ...shared(
        'provider',
        'lockfile',
        'asset-base-url',
        'max-credits',
        'max-credits-per-day',
        'videos',
        'retake',
        'max-age',
        'output-dir',
      ),
      ledger,
      json,
      help,
    ],
  },
  {
    name: 'render',
    usage: 'shotlock render [CONFIG]',
    text: 'Generates the shots that changed and joins the videos. The only verb that spends credits.',
    options: [
      ...shared(
        'provider',
        'lockfile',
        'api-url',
        'asset-base-url',
        'requests-per-hour',
        'poll-seconds',
        'max-credits',
        'max-credits-per-day',
        'plan-digest',
        'videos',
        'retake',
        'max-age',
        'wait-minutes',
        'assemble',
        'output-dir',
        'clip-store',
      ),
      speed,
      ledger,
      { name: 'yes', text: 'Spend without asking. Needed where there is no terminal to ask on.' },
      json,
      help,
    ],
  },
  {
    name: 'check',
    usage: 'shotlock check [CONFIG]',
    text: 'Says whether the lockfile fits the config; exits 1 when it is stale. Spends nothing.',
    options: [
      {
        name: 'fix',
        text: 'Write the lockfile anew from config and ledger, at no cost. Merge conflicts in it are welcome.',
      },
      ...shared('lockfile'),
      ledger,
      json,
      help,
    ],
  },
  {
    name: 'restore',
    usage: 'shotlock restore [CONFIG]',
    text: 'Brings every clip and every video of this checkout back to this machine. Spends nothing.',
    options: [
      ...shared('lockfile', 'videos', 'api-url', 'output-dir', 'clip-store', 'wait-minutes'),
      ledger,
      json,
      help,
    ],
  },
  {
    name: 'init',
    usage: 'shotlock init',
    text: 'Writes a starter videos.yml, its schema and a workflow. Never overwrites a file.',
    options: [{ name: 'yes', text: 'Write without asking.' }, help],
  },
  {
    name: 'simulator',
    usage: 'shotlock simulator',
    text: 'Serves the NanoPhoto.AI Veo 3.1 API on this machine, with placeholder clips and play money.',
    options: [
      { name: 'port', value: 'N', text: 'Port on 127.0.0.1. Default: 8087.' },
      { ...speed, text: 'How many times faster than life it runs. Default: 1.' },
      { name: 'requests-per-hour', value: 'N', text: 'Requests an hour for a key. Default: 100.' },
      { name: 'credits', value: 'N', text: 'Credits of a key. Default: 100000.' },
      {
        name: 'keys',
        value: 'KEYS',
        text: 'Keys that are accepted, separated by commas. Default: any.',
      },
      { name: 'seed', value: 'TEXT', text: 'Generation times and task ids follow from it.' },
      {
        name: 'behaviour',
        value: 'JSON',
        text: 'Switches for failures and oddities; see GET / of the server.',
      },
      {
        name: 'book',
        value: 'FILE',
        text: 'Keeps what was accepted, so that tasks outlive the server.',
      },
      help,
    ],
  },
];
