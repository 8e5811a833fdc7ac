import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { ask } from './ask.js';
import { startService } from './service.js';

/** Azurite, Microsoft's emulator of Azure Blob storage, with its well-known development account. */
export async function startBlobStorage(
  folder: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const service = await startService({
    script: createRequire(import.meta.url).resolve('azurite/dist/src/blob/main.js'),
    args: [
      '--blobPort=0',
      '--inMemoryPersistence',
      '--silent',
      '--skipApiVersionCheck',
      '--disableTelemetry',
    ],
    ready: /successfully listens on (http:\S+)/,
    cwd: folder,
  });
  const url = service.announced[1] ?? '';
  for (const container of ['artifacts', 'caches']) {
    const sas = accountSas({ permissions: 'cw', resources: 'c' });
    const created = await ask(`${url}/${account}/${container}?restype=container&${sas}`, {
      method: 'PUT',
    });
    if (created.status !== 201) throw new Error(`no container: ${created.body.toString()}`);
  }
  return { url, stop: service.stop };
}

/**
 * A signed query that lets its holder do `permissions` (c create, w write, r read) to blobs, or to
 * containers, for an hour.
 * https://learn.microsoft.com/rest/api/storageservices/create-account-sas
 */
export function accountSas(options: {
  readonly permissions: string;
  readonly resources?: 'c' | 'o';
}): string {
  const expiry = `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`;
  const fields = {
    sp: options.permissions,
    ss: 'b',
    srt: options.resources ?? 'o',
    st: '',
    se: expiry,
    sip: '',
    spr: 'https,http',
    sv: '2021-12-02',
    ses: '',
  };
  const toSign = `${[account, ...Object.values(fields)].join('\n')}\n`;
  const sig = createHmac('sha256', Buffer.from(accountKey, 'base64')).update(toSign);
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  return new URLSearchParams([...given, ['sig', sig.digest('base64')]]).toString();
}

// Published by Microsoft for every Azurite: no secret.
const account = 'devstoreaccount1';
const accountKey =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
