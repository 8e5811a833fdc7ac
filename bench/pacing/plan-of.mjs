/**
 * The plan of a job in which every shot is to be rendered, as the program makes it.
 * @param {{ identify: Function, makePlan: Function, wireIdOf: Function, veoRates: object }} program
 * @param {{ shots: number, perVideo?: number, resolution?: string, sequence?: boolean }} job
 *   all shots belong to one video unless told otherwise
 * @returns {{ plan: any, ids: string[] }} `ids`: on the wire, in file order
 */
export function planOf(
  program,
  { shots, perVideo = shots, resolution = '720p', sequence = false },
) {
  const videos = Array.from({ length: Math.ceil(shots / perVideo) }, (_video, video) => ({
    id: `video-${video}`,
    resolution,
    aspectRatio: '16:9',
    sequence,
    shots: Array.from({ length: Math.min(perVideo, shots - video * perVideo) }, (_shot, index) =>
      shotOf({ video: `video-${video}`, index, resolution }),
    ),
  }));
  const provider = 'nanophoto';
  const plan = program.makePlan(
    { videos, known: videos },
    {
      provider,
      lock: { shots: {}, videos: {} },
      ledger: { takes: new Map(), damaged: new Set(), cuts: new Map(), spends: new Map() },
      identities: program.identify(videos, { provider, digests: new Map() }),
      rates: program.veoRates,
    },
  );
  return { plan, ids: plan.entries.map(program.wireIdOf) };
}

function shotOf({ video, index, resolution }) {
  const prompt = `Shot ${index} of ${video}`;
  return {
    video,
    id: `shot-${index}`,
    prompt,
    generationType: 'TEXT_2_VIDEO',
    aspectRatio: '16:9',
    resolution,
    images: [],
    take: 1,
    where: { file: 'videos.yml', line: 1, column: 1 },
    card: { number: index + 1, of: 1, prompt, style: '', vars: {} },
  };
}
