import leven from 'leven';
import type { Problem } from '../core/problem.js';
import { isRecord } from './request.js';
import { switches, type Redirect, type Switch } from './switches.js';

/** How the simulator behaves: a value for each switch. */
export type Behaviour = {
  readonly [Name in keyof typeof switches]: (typeof switches)[Name] extends Switch<infer T>
    ? T
    : never;
};

/** The behaviour that the vendor documents. */
// The entries of a mapped type lose which value belongs to which name.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const documented = Object.fromEntries(
  Object.entries(switches).map(([name, { usual }]) => [name, usual]),
) as Behaviour;

/** A behaviour that tests and people can change while the simulator runs. */
export interface Controls {
  now(): Behaviour;
  change(change: Partial<Behaviour>): void;
  /** Whether the next one is meant; counts it when it is. */
  take(name: CountName): boolean;
  takeRedirect(name: 'redirect' | 'redirectVideo'): Redirect | undefined;
  /** Whether a submit of a shot that matches is to fail; counts it when it is. */
  takeFailure(matches: (pattern: string) => boolean): boolean;
}

type CountName = {
  [Name in keyof Behaviour]: Behaviour[Name] extends number
    ? number extends Behaviour[Name]
      ? Name
      : never
    : never;
}[keyof Behaviour];

export function controls(initial: Partial<Behaviour>): Controls {
  let now: Behaviour = { ...documented, ...initial };
  return {
    now: () => now,
    change: (change) => {
      now = { ...now, ...change };
    },
    take: (name) => {
      const left = now[name];
      if (left <= 0) return false;
      now = { ...now, [name]: left - 1 };
      return true;
    },
    takeRedirect: (name) => {
      const redirect = now[name];
      if (redirect === null || redirect.times <= 0) return undefined;
      now = { ...now, [name]: { ...redirect, times: redirect.times - 1 } };
      return redirect;
    },
    takeFailure: (matches) => {
      const at = now.failShots.findIndex(({ match, times }) => times > 0 && matches(match));
      const failing = now.failShots[at];
      if (failing === undefined) return false;
      now = {
        ...now,
        failShots: now.failShots.with(at, { ...failing, times: failing.times - 1 }),
      };
      return true;
    },
  };
}

/** Reads switches given as JSON; what is wrong with them comes back as problems, all at once. */
export function parseBehaviour(raw: unknown): {
  readonly behaviour: Partial<Behaviour>;
  readonly problems: readonly Problem[];
} {
  if (!isRecord(raw)) {
    return { behaviour: {}, problems: [wrong('not-an-object', 'Behaviour is a JSON object.')] };
  }
  const problems = Object.entries(raw).flatMap(([name, value]) => {
    if (!isSwitch(name)) {
      const said = `The simulator has no switch ${JSON.stringify(name.slice(0, 60))}.`;
      return [wrong('unknown-switch', said, `The nearest one is ${nearest(name)}.`)];
    }
    const { accepts, expects } = switches[name];
    return accepts(value) ? [] : [wrong('bad-switch', `${name} takes ${expects}.`)];
  });
  return { behaviour: problems.length === 0 ? raw : {}, problems };
}

function isSwitch(name: string): name is keyof Behaviour {
  return Object.hasOwn(switches, name);
}

function nearest(name: string): string {
  const short = name.slice(0, 60);
  return Object.keys(switches).reduce((best, other) =>
    leven(other, short) < leven(best, short) ? other : best,
  );
}

function wrong(word: string, message: string, hint?: string): Problem {
  return {
    code: `simulator/${word}`,
    severity: 'error',
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
