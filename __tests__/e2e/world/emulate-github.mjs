/**
 * A process of its own because emulate needs Node >= 22.15, which Jest may not have. Reads the seed
 * from argv, prints one JSON line once it listens.
 */
import { createEmulator } from 'emulate';
import { createServer } from 'node:net';

const { seed, baseUrl } = JSON.parse(process.argv[2]);
const port = await freePort();
const emulator = await createEmulator({ service: 'github', port, baseUrl, seed });
const appKeys = Object.fromEntries(
  emulator.generatedSecrets.map((secret) => [secret.id, secret.value]),
);
process.stdout.write(`${JSON.stringify({ origin: `http://127.0.0.1:${port}`, appKeys })}\n`);

// emulate accepts port 0 but, given a baseUrl, never says which port it got.
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address.port));
    });
  });
}
