import { dirname } from 'node:path';
import { isTaken } from '../artifacts.js';
import { artifactName } from './clip-artifacts.js';

/** Other jobs and attempts of a run take names, too; and so does each upload of one that goes on. */
const MOST_NAMES = 200;

/** Uploads files of one folder as an uncompressed zip, to an artifact of this run; its id. */
export async function uploadZip(paths: readonly string[]): Promise<number> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  for (let number = 1; ; number += 1)
    try {
      const folder = dirname(paths[0]!);
      const options = { compressionLevel: 0 };
      const { id } = await client.uploadArtifact(artifactName(number), [...paths], folder, options);
      if (id === undefined) throw new Error('the artifact service gave no id');
      return id;
    } catch (error) {
      if (number === MOST_NAMES || !isTaken(error)) throw error;
    }
}
