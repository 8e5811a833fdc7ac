/** A config of videos by id, each with its prompts by shot id; `more` is lines that go before. */
export function configOf(
  videos: Readonly<Record<string, Readonly<Record<string, string>>>>,
  more = '',
): string {
  const lines = Object.entries(videos).flatMap(([id, shots]) => [
    `  - id: ${id}`,
    '    shots:',
    ...Object.entries(shots).map(
      ([shot, prompt]) => `      - { id: ${shot}, prompt: ${JSON.stringify(prompt)} }`,
    ),
  ]);
  return `version: 1\n${more}${['videos:', ...lines, ''].join('\n')}`;
}

/** A config of one video, `film`, with so many shots from `s0` on. */
export function videosOf(count: number, more?: string): string {
  const shots = Array.from({ length: count }, (_, index) => [`s${index}`, `Scene ${index}.`]);
  return configOf({ film: Object.fromEntries(shots) }, more);
}
