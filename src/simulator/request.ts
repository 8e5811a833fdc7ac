import type { AspectRatio, GenerationType, Resolution } from '../core/shot.js';
import { Refusal } from './refusal.js';

export interface GenerateRequest {
  readonly shots: readonly WireShot[];
  readonly resolution: Resolution;
  /** Names of fields that the API does not know and ignored. */
  readonly ignored: readonly string[];
}

/** A shot as it is sent. */
export interface WireShot {
  readonly id: string;
  readonly prompt: string;
  readonly generationType: GenerationType;
  readonly aspectRatio: AspectRatio;
  readonly imageUrls: readonly string[];
}

export interface CheckRequest {
  readonly tasks: readonly { readonly shotId: string; readonly taskId: string }[];
  readonly resolution: Resolution;
}

const images: Readonly<Record<GenerationType, readonly [least: number, most: number]>> = {
  TEXT_2_VIDEO: [0, 0],
  FIRST_AND_LAST_FRAMES_2_VIDEO: [1, 2],
  REFERENCE_2_VIDEO: [1, 3],
};
const mostShots = 21;
const shotFields = new Set(['id', 'prompt', 'generationType', 'aspectRatio', 'imageUrls']);

/** Reads the body of `/api/veo-3/generate`. @throws {Refusal} */
export function parseGenerate(body: unknown): GenerateRequest {
  const fields = record(body, 'The body');
  const list = fields['shots'];
  if (!Array.isArray(list) || list.length === 0) {
    throw new Refusal('SHOTS_REQUIRED', 'Shots are required');
  }
  if (list.length > mostShots) invalid(`At most ${mostShots} shots are allowed`);
  const shots = list.map((shot: unknown) => parseShot(record(shot, 'A shot')));
  if (new Set(shots.map(({ id }) => id)).size < shots.length) invalid('Shot ids must be unique');
  const resolution = parseResolution(fields['resolution']);
  if (resolution !== '720p' && shots.length > 1) {
    invalid(`${resolution} is only available for a single shot`);
  }
  return { shots, resolution, ignored: ignored(fields, list) };
}

/** Reads the body of `/api/veo-3/check-status`. @throws {Refusal} */
export function parseCheck(body: unknown): CheckRequest {
  const fields = record(body, 'The body');
  const list = fields['taskIds'];
  if (!Array.isArray(list) || list.length === 0) {
    throw new Refusal('TASK_IDS_REQUIRED', 'Task IDs are required');
  }
  const tasks = list.map((item: unknown) => {
    const { shotId, taskId } = record(item, 'A task');
    if (!isFilled(taskId)) throw new Refusal('TASK_IDS_REQUIRED', 'Task ID is required');
    if (!isFilled(shotId)) return invalid('Shot ID is required');
    return { shotId, taskId };
  });
  return { tasks, resolution: parseResolution(fields['resolution']) };
}

function parseShot(fields: Readonly<Record<string, unknown>>): WireShot {
  const { id, prompt, generationType, aspectRatio } = fields;
  if (!isFilled(id)) return invalid('Shot id is required');
  if (!isFilled(prompt)) throw new Refusal('PROMPT_REQUIRED', 'Prompt is required for each shot');
  if (!isGenerationType(generationType)) return invalid('Unknown generationType');
  if (aspectRatio !== '16:9' && aspectRatio !== '9:16') return invalid('Unknown aspectRatio');
  const imageUrls = parseImages(generationType, fields['imageUrls']);
  return { id, prompt, generationType, aspectRatio, imageUrls };
}

function parseImages(type: GenerationType, raw: unknown): readonly string[] {
  const [least, most] = images[type];
  if (raw === undefined && least > 0) {
    throw new Refusal('IMAGE_URLS_REQUIRED', 'imageUrls are required for API calls');
  }
  if (raw !== undefined && !Array.isArray(raw)) return invalid('imageUrls is a list');
  const urls = (raw ?? []) as readonly unknown[];
  if (!urls.every((url): url is string => typeof url === 'string' && isWebAddress(url))) {
    throw new Refusal('IMAGE_URLS_REQUIRED', 'Only public image URLs are accepted, no base64');
  }
  if (urls.length < least || urls.length > most) {
    throw new Refusal('INVALID_IMAGE_COUNT', `Wrong number of images for ${type}`);
  }
  return urls;
}

function parseResolution(raw: unknown): Resolution {
  if (raw === undefined) return '720p';
  return raw === '720p' || raw === '1080p' || raw === '4k' ? raw : invalid('Unknown resolution');
}

function ignored(
  fields: Readonly<Record<string, unknown>>,
  shots: readonly unknown[],
): readonly string[] {
  const beside = Object.keys(fields).filter((name) => name !== 'shots' && name !== 'resolution');
  const inside = shots
    .flatMap((shot) => Object.keys(record(shot, 'A shot')))
    .filter((name) => !shotFields.has(name))
    .map((name) => `shots[].${name}`);
  return [...new Set([...beside, ...inside])];
}

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : invalid(`${name} is a JSON object`);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isGenerationType(value: unknown): value is GenerationType {
  return typeof value === 'string' && Object.hasOwn(images, value);
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function invalid(message: string): never {
  throw new Refusal('INVALID_INPUT', message);
}
