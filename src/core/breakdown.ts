import { buildShot } from './config/build-shot.js';
import { warnOfLostText } from './config/check-comments.js';
import { checkIds } from './config/check-ids.js';
import { checkVariables, warnOfUnused } from './config/check-variables.js';
import { aspectRatioOf, checkLength, resolutionOf } from './config/check-video.js';
import type { Desk } from './config/desk.js';
import { declare, expandVideos, type ExpandedVideo } from './config/expand-videos.js';
import { fill } from './config/fill.js';
import { Findings, problemsOf } from './config/finding.js';
import { KeySet } from './config/key-set.js';
import { limits } from './config/limits.js';
import { promptPath } from './config/read-prompt.js';
import type { Config } from './config.js';
import type { Place, Problem } from './problem.js';
import type { Video } from './shot.js';

/** Every prompt file that the shots name, once: what has to be read before `breakdown`. */
export function promptFilesOf(
  config: Config,
): readonly { readonly path: string; readonly where: Place }[] {
  const desk = deskFor(config, new Map());
  const files = new Map<string, Place>();
  for (const { entry, scope: around } of expandVideos(config))
    for (const shot of entry.shots ?? []) {
      if (shot?.promptFile === undefined) continue;
      const own = declare(shot.vars, config.places);
      const path = promptPath(shot, shot.promptFile, { own, outer: around }, desk);
      if (path !== undefined && !files.has(path))
        files.set(path, config.places.place(config.places.value(shot, 'promptFile')));
    }
  return [...files].map(([path, where]) => ({ path, where }));
}

/**
 * Every video of the file with its matrix expanded and each shot made explicit: defaults, style,
 * variables, prompt files. `problems` are all problems of the config, those of `parseConfig` too,
 * in file order; while an error is among them, the videos are only as good as could be made out.
 */
export function breakdown(
  config: Config,
  promptFiles: ReadonlyMap<string, string | Problem>,
): { readonly videos: readonly Video[]; readonly problems: readonly Problem[] } {
  const desk = deskFor(config, promptFiles);
  const { findings } = desk;
  for (const finding of config.findings) findings.add(finding);
  checkIds(config, findings);
  checkVariables(config, findings);
  const videos = buildVideos(expandVideos(config, findings), desk);
  // While something is wrong, so may be what seems to be unused.
  if (!findings.hasErrors) warnOfUnused(config, desk.used, findings);
  warnOfLostText(config, findings);
  return { videos, problems: problemsOf(findings.all, config.places) };
}

function deskFor(config: Config, promptFiles: Desk['promptFiles']): Desk {
  const [findings, used] = [new Findings(), new KeySet()];
  return { config, promptFiles, findings, used, templates: new Map() };
}

function buildVideos(expanded: readonly ExpandedVideo[], desk: Desk): readonly Video[] {
  const videos: Video[] = [];
  let characters = 0;
  for (const video of expanded) {
    const built = buildVideo(video, desk);
    characters += built.shots.reduce((sum, { prompt }) => sum + prompt.length, 0);
    if (characters > limits.prompts) {
      desk.findings.add({
        code: 'too-long',
        message: `With this video, all prompts together have more than ${limits.prompts} characters.`,
        hint: 'Divide the file, or shorten what many prompts share.',
        at: desk.config.places.of(video.entry),
      });
      break;
    }
    videos.push(built);
    if (desk.findings.isFull) break;
  }
  return videos;
}

function buildVideo(video: ExpandedVideo, desk: Desk): Video {
  const { id, entry, scope } = video;
  const { shots = [], title } = entry;
  const resolution = resolutionOf(video, desk);
  const aspectRatio = aspectRatioOf(video, desk);
  checkLength(video, desk);
  const filledTitle =
    title === undefined
      ? undefined
      : fill({ value: title, holder: entry, key: 'title' }, scope, desk);
  return {
    id,
    ...(filledTitle === undefined ? {} : { title: filledTitle.text }),
    resolution,
    aspectRatio,
    sequence: entry.sequence ?? false,
    shots: shots.flatMap((shot, index) => {
      const position = { video, number: index + 1, of: shots.length, resolution, aspectRatio };
      return shot ? [buildShot(shot, position, desk)] : [];
    }),
  };
}
