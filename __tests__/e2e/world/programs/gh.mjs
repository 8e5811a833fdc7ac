/** `gh release create` and `gh api`, as far as Shotlock's users are told to use them, on GITHUB_API_URL. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

const { GH_REPO, GH_TOKEN, GITHUB_API_URL } = process.env;
const [verb, ...rest] = process.argv.slice(2);
if (verb === 'api') process.stdout.write(await api(rest));
else if (verb === 'release' && rest[0] === 'create') await createRelease(rest.slice(1));
else throw new Error(`gh knows nothing of ${verb}`);

async function api([path, ...others]) {
  if (others.length > 0) throw new Error(`gh api knows nothing of ${others.join(' ')}`);
  return Buffer.from(await (await ask(`${GITHUB_API_URL}/${path}`)).arrayBuffer());
}

async function createRelease(args) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { title: { type: 'string' }, 'verify-tag': { type: 'boolean' } },
  });
  const [tag, ...files] = positionals;
  const repository = `${GITHUB_API_URL}/repos/${GH_REPO}`;
  if (values['verify-tag']) await ask(`${repository}/git/ref/tags/${tag}`);
  const body = JSON.stringify({ tag_name: tag, name: values.title });
  const release = await (await ask(`${repository}/releases`, { method: 'POST', body })).json();
  const upload = release.upload_url.replace(/\{.*\}$/u, '');
  for (const file of files)
    await ask(`${upload}?name=${encodeURIComponent(basename(file))}`, {
      method: 'POST',
      body: await readFile(file),
      headers: { 'content-type': 'video/mp4' },
    });
}

async function ask(url, { headers, ...options } = {}) {
  const authorization = `Bearer ${GH_TOKEN}`;
  const reply = await fetch(url, { headers: { authorization, ...headers }, ...options });
  if (!reply.ok) throw new Error(`${reply.status} ${url}: ${await reply.text()}`);
  return reply;
}
