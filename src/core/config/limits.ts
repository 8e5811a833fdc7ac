/** How much one file may ask for. Each keeps a hostile file under a second and 300 MB. */
export const limits = {
  /** UTF-16 units of the file; 10,000 shots written out take about half of it. */
  characters: 4_000_000,
  /** Lexical tokens of the YAML; reading takes about 3 µs for each. */
  tokens: 250_000,
  /** Lists and mappings inside each other; the format needs 7. */
  depth: 100,
  /** Values that aliases may stand for, all together. */
  aliasedValues: 200_000,
  /** Problems that are shown. */
  problems: 200,
  /** Shots after the matrix is expanded. */
  shots: 10_000,
  /** Combinations of one matrix, before `exclude`. */
  combinations: 256,
  /** Characters of one prompt, style included. */
  prompt: 10_000,
  /** Characters of all prompts together. */
  prompts: 20_000_000,
  /** Characters of a video's id, matrix values included. */
  videoId: 100,
  /** Shots of a sequence: what the API takes in one request. */
  sequence: 21,
} as const;

/** The most bytes of a config that are worth reading: `limits.characters` in UTF-8. */
export const maxConfigBytes = 3 * limits.characters;
