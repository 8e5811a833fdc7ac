import type { GenerationTimes } from './generation-time.js';

/** One way in which the simulator can be told to behave. */
export interface Switch<T> {
  /** What it is when the vendor's documentation is followed to the letter. */
  readonly usual: T;
  readonly accepts: (value: unknown) => value is T;
  /** What may be given, for a person. */
  readonly expects: string;
  readonly says: string;
}

/** Lets the next `times` requests be redirected; `to` may be relative. */
export interface Redirect {
  readonly status: 302 | 307;
  readonly to: string;
  readonly times: number;
}

/** Lets `times` submits of shots that match fail: see `failShots`. */
export interface FailingShot {
  readonly match: string;
  readonly times: number;
}

const both = ['both', 'generate', 'check-status'] as const;
const checksFirst = ['check-status', 'generate', 'both'] as const;

/**
 * Every switch of the simulator, one for each thing that the vendor's page leaves open and for each
 * fault that a client must survive. Counts (`the next …`) run down to 0 as they are used.
 * Times are in life's seconds and run at the simulator's speed.
 */
export const switches = {
  generation: generationTimes('how long shots take'),
  failShots: failingShots(
    'shots that fail and are refunded: `match` is a glob of a wire id or of video/shot, or a part of the prompt',
  ),
  failAs: text('Video generation failed', 'error text of a failing shot'),
  failSubmits: count('submits answered 500 GENERATION_FAILED, nothing charged'),
  failureStopsLater: flag(false, 'a failed shot fails the later ones of its request'),
  overall: oneOf(
    ['last', 'first-failure'],
    "a check's own status: of the last shot to be done, or failed at the first failure",
  ),

  mixedBatch: oneOf(['accept', 404, 400], 'a check that names tasks of several generate calls'),
  maxBatch: optional(whole(1), 'a whole number or null', 'how many tasks a check may name'),
  maxUnderWay: optional(whole(0), 'a whole number or null', 'how many tasks a key may have open'),
  underWayStatus: oneOf([429, 400, 503], 'status of a submit over maxUnderWay'),
  underWayCode: text('API_KEY_RATE_LIMIT_EXCEEDED', 'errorCode of a submit over maxUnderWay'),
  limit: oneOf(['rolling', 'fixed'], "how the rate limit's hour moves"),
  checksCounted: flag(true, 'checks count against the rate limit'),
  refusedCounted: flag(false, 'refused requests count against it too'),
  retryAfter: oneOf(['none', 'seconds', 'date', 'absurd'], 'Retry-After of a 429'),
  errorForm: oneOf(['documented', 'success-false'], 'with or without success:false in errors'),
  partialAccept: optional(
    whole(1),
    'a whole number or null',
    'only so many shots of a multi-shot request are accepted and charged',
  ),

  urlLifetimeSeconds: number(24 * 3600, 'how long a videoUrl lives'),
  urlExpired: oneOf([403, 410], 'status of an expired videoUrl'),
  expireUrls: count('videoUrls that have expired when they are handed out'),
  videoUrl: optional(isText, 'a text or null', 'handed out in the place of every videoUrl'),
  redirectVideo: redirect('downloads that are redirected'),
  truncateVideo: count('downloads cut in the middle'),
  videoLength: flag(true, 'downloads carry Content-Length'),

  replySwitchesOn: oneOf(checksFirst, 'replies that the switches down to creditsUsed change'),
  replyMatch: text('', 'and the shots concerned, matched as in failShots; all when empty'),
  generationTime: flag(true, 'completed shots say their generationTime'),
  statusWord: optional(isText, 'a text or null', "replaces a shot's status"),
  statusBackwards: flag(false, 'a shot once said to be completed is processing ever after'),
  completedWithoutUrl: flag(false, 'completed shots have no videoUrl'),
  missingShot: flag(false, 'the shot is left out of the reply'),
  extraShot: flag(false, 'an invented shot, completed, stands beside it'),
  foreignShot: flag(false, "the shot's place holds somebody else's"),
  doubledShot: oneOf(['no', 'same', 'contrary'], 'a second entry; contrary: it says failed'),
  creditsUsed: optional(isCredits, 'a number, a text or null', 'what a submit says it cost'),

  faultsOn: oneOf(both, 'requests that the switches down to delayReplyMs concern'),
  redirect: redirect('requests that are redirected, unread'),
  htmlError: count("requests answered by a gateway's 502 page, unread"),
  serverError: count('requests answered 500 INTERNAL_ERROR, unread'),
  garbledReply: count('requests that are carried out, with half a reply'),
  delayReplyMs: number(0, "how long a reply waits, in life's milliseconds"),
  dropBeforeAccept: count('submits whose connection ends before they are accepted'),
  dropAfterAccept: count('submits whose connection ends after they were accepted and charged'),
  serverErrorAfterAccept: count('submits answered 500 INTERNAL_ERROR after they were accepted'),
  dropCheck: count('checks whose connection ends without a reply'),
  controlCharacters: flag(false, 'error texts contain runner commands and control characters'),
  echoKey: flag(false, "error texts contain the caller's key"),
} as const;

function flag(usual: boolean, says: string): Switch<boolean> {
  return { usual, says, expects: 'true or false', accepts: (value) => typeof value === 'boolean' };
}

function count(says: string): Switch<number> {
  return {
    usual: 0,
    says: `the next so many ${says}`,
    expects: 'a whole number',
    accepts: whole(0),
  };
}

function number(usual: number, says: string): Switch<number> {
  return {
    usual,
    says,
    expects: 'a number from 0',
    accepts: (value): value is number =>
      typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER,
  };
}

function text(usual: string, says: string): Switch<string> {
  return { usual, says, expects: 'a text', accepts: isText };
}

function optional<T>(
  accepts: (value: unknown) => value is T,
  expects: string,
  says: string,
): Switch<T | null> {
  return { usual: null, says, expects, accepts: (value) => value === null || accepts(value) };
}

/** The first choice is the usual one. */
function oneOf<const Choices extends readonly [string | number, ...(string | number)[]]>(
  choices: Choices,
  says: string,
): Switch<Choices[number]> {
  return {
    usual: choices[0],
    says,
    expects: choices.map((choice) => JSON.stringify(choice)).join(' or '),
    accepts: (value): value is Choices[number] => choices.some((choice) => choice === value),
  };
}

function generationTimes(says: string): Switch<GenerationTimes> {
  return {
    usual: 'lognormal',
    says,
    expects: '"lognormal", "uniform", "bimodal" or "fixed:SECONDS"',
    accepts: (value): value is GenerationTimes =>
      typeof value === 'string' &&
      /^(lognormal|uniform|bimodal|fixed:\d{1,6}(\.\d{1,3})?)$/.test(value),
  };
}

function failingShots(says: string): Switch<readonly FailingShot[]> {
  return {
    usual: [],
    says,
    expects: 'a list of {match, times}, at most 1000',
    accepts: (value): value is readonly FailingShot[] =>
      Array.isArray(value) &&
      value.length <= 1000 &&
      value.every((item) => hasOnly(item, { match: isGlob, times: whole(0) })),
  };
}

function redirect(says: string): Switch<Redirect | null> {
  const shape = {
    status: (value: unknown) => value === 302 || value === 307,
    // A header takes printable ASCII only.
    to: (value: unknown) => isText(value) && /^[!-~]+$/.test(value),
    times: whole(0),
  };
  return {
    usual: null,
    says: `the next so many ${says}`,
    expects: '{status: 302 or 307, to, times} or null',
    accepts: (value): value is Redirect | null => value === null || hasOnly(value, shape),
  };
}

function whole(from: number): (value: unknown) => value is number {
  return (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= 1e9;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2000;
}

function isGlob(value: unknown): value is string {
  return isText(value) && value.length > 0 && value.length <= 200;
}

function isCredits(value: unknown): value is number | string {
  return typeof value === 'number' || isText(value);
}

function hasOnly(
  value: unknown,
  shape: Readonly<Record<string, (field: unknown) => boolean>>,
): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return (
    Object.keys(fields).length === Object.keys(shape).length &&
    Object.entries(shape).every(([name, accepts]) => name in fields && accepts(fields[name]))
  );
}
