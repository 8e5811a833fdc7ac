import type { ShotEntry } from '../../generated/videos.js';
import type { Desk } from './desk.js';
import { fill, type Filled, type Text } from './fill.js';
import { repositoryPath } from './repository-path.js';
import type { Scope } from './scope.js';
import type { Sound } from './sound.js';

/** A shot's own words, from the config or its prompt file; undefined when they cannot be had. */
export function readPrompt(shot: Sound<ShotEntry>, scope: Scope, desk: Desk): Filled | undefined {
  const text = promptOf(shot, scope, desk);
  if (!text) return undefined;
  const filled = fill(text, scope, desk);
  return { ...filled, text: filled.text.trim() };
}

function promptOf(shot: Sound<ShotEntry>, scope: Scope, desk: Desk): Text | undefined {
  const { findings, config } = desk;
  const { places, gaps } = config;
  const hasPrompt = shot.prompt !== undefined || gaps.has(shot, 'prompt');
  const hasFile = shot.promptFile !== undefined || gaps.has(shot, 'promptFile');
  if (hasPrompt && hasFile)
    findings.add({
      code: 'prompt-or-file',
      message: 'This shot has both `prompt` and `promptFile`.',
      hint: 'Keep one of the two.',
      at: places.key(shot, shot.promptFile === undefined ? 'prompt' : 'promptFile'),
    });
  else if (!hasPrompt && !hasFile)
    findings.add({
      code: 'prompt-or-file',
      message: 'This shot has no `prompt`.',
      hint: 'Say what it shows: `prompt: …`, or `promptFile: …` with the path of a text file.',
      at: places.of(shot),
    });
  if (shot.prompt !== undefined) return { value: shot.prompt, holder: shot, key: 'prompt' };
  return shot.promptFile === undefined ? undefined : readFileOf(shot, shot.promptFile, scope, desk);
}

function readFileOf(
  shot: Sound<ShotEntry>,
  written: string,
  scope: Scope,
  desk: Desk,
): Text | undefined {
  const { findings, config, promptFiles } = desk;
  const path = promptPath(shot, written, scope, desk);
  if (path === undefined) return undefined;
  const content = promptFiles.get(path);
  if (content === undefined) throw new Error(`nobody has read the prompt file ${path}`);
  if (typeof content === 'string') {
    const value = content.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
    return { value, holder: shot, key: 'promptFile', file: path };
  }
  const { message, hint = 'Its path is relative to this file.' } = content;
  const at = config.places.value(shot, 'promptFile');
  findings.add({ code: 'prompt-file', message, hint, at });
  return undefined;
}

/** The path of a shot's prompt file, relative to the config; undefined when it can be none. */
export function promptPath(
  shot: Sound<ShotEntry>,
  written: string,
  scope: Scope,
  desk: Desk,
): string | undefined {
  const { findings, config } = desk;
  const filled = fill({ value: written, holder: shot, key: 'promptFile' }, scope, desk);
  if (!filled.isWhole) return undefined;
  const found = repositoryPath(filled.text, config.file);
  if ('path' in found) return found.path;
  findings.add({ ...found.refusal, at: config.places.value(shot, 'promptFile') });
  return undefined;
}
