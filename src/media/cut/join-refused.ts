/** Clips that cannot become one video without coding them again. The text is for the user. */
export class JoinRefused extends Error {
  override readonly name = 'JoinRefused';
  /** Closed, stable word, as a Problem has it. */
  readonly code: JoinRefusalCode;
  /** What to do about it. */
  readonly hint: string;

  constructor(code: JoinRefusalCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

export type JoinRefusalCode =
  | 'join/damaged-clip'
  | 'join/trimmed-clip'
  | 'join/sizes-differ'
  | 'join/codecs-differ'
  | 'join/sound-differs';
