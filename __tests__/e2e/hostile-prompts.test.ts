import { stringify } from 'yaml';
import { formatLock } from '../../src/core/lock.js';
import { understand } from '../core/config/understand.js';
import { hostileText, random } from '../core/random.js';
import { rendered } from '../core/rendered.js';
import { markdownTree, nodesOf } from '../tools/github-markdown.js';
import { describeOnNode24 } from './world/node24.js';
import { payload } from './world/payload.js';
import { openStudio } from './world/studio.js';

/** All that our own markdown is made of; nothing of it is an image, a heading below ours, a footnote or a quote. */
const OURS = new Set(
  'root heading paragraph text strong emphasis inlineCode code link list listItem table tableRow tableCell html'.split(
    ' ',
  ),
);
const OUR_HTML =
  /^(<!-- shotlock:[\w./:@-]+ -->|<\/?sub>|<br>|<\/details>|<details><summary><code>[\w.-]+<\/code>: [^<>]*<\/summary>)$/u;
/** What GitHub itself would make a mention, an issue, an address or a picture of. */
const ACTIVE = /@\w|#\d|GH-\d|https?:|www\.|:\w+:/u;

describeOnNode24('a pull request whose every prompt and title is made to do harm', () => {
  const studio = openStudio();

  test('says all of them in log, summary and comment, and none of them does anything', async () => {
    const chance = random(11);
    // What YAML and the format refuse anyway never gets this far.
    const text = () => {
      const safe = hostileText(chance, 10).replaceAll(/[\p{Cc}\p{Cs}]|\{\{/gu, ' ');
      return `${safe.trim()} ${(texts += 1)}`;
    };
    let texts = 0;
    const title = () => text().replaceAll(/\s+/gu, ' ').slice(0, 80);
    const config = () => {
      const shots = () =>
        Array.from({ length: 10 }, (_, shot) => ({ id: `s${shot}`, prompt: text() }));
      const videos = Array.from({ length: 200 }, (_, index) => ({
        id: `v${index}`,
        title: title(),
        shots: shots(),
      }));
      return stringify({ version: 1, videos });
    };
    const [before, now] = [config(), config()];
    const { videos, problems } = understand(before);
    expect(problems).toEqual([]);
    const repository = await studio.github.repository();
    const lock = formatLock(rendered(videos).lock);
    await repository.commit({
      branch: 'main',
      files: { 'videos.yml': before, 'videos.lock.json': lock },
    });
    const pull = await repository.pull({ files: { 'videos.yml': now } });
    const event = payload('pull_request', { repository, sha: pull.head, pull });
    // The studio holds every run's log, state and requests to the oracles.
    const result = await studio.run(event, { inputs: { mode: 'plan', 'max-credits': '200000' } });
    expect(result.outputs).toMatchObject({ status: 'planned', 'credits-planned': '20000' });
    expect(result.log.match(/^ +render {2}s\d/gmu)).toHaveLength(2_000);

    const [said] = await repository.comments(pull.number);
    const comment = String(said?.['body']);
    expect(comment.length).toBeGreaterThan(50_000);
    for (const markdown of [comment, result.summary]) {
      const nodes = nodesOf(markdownTree(markdown));
      expect(nodes.filter(({ type }) => !OURS.has(type))).toEqual([]);
      const html = nodes.filter(({ type, value = '' }) => type === 'html' && !OUR_HTML.test(value));
      expect(html).toEqual([]);
      const elsewhere = nodes.filter(
        ({ type, url = '' }) =>
          type === 'link' && !url.startsWith(`https://github.com/${repository.fullName}/`),
      );
      expect(elsewhere).toEqual([]);
      const active = nodes.filter(({ type, value = '' }) => type === 'text' && ACTIVE.test(value));
      expect(active).toEqual([]);
    }
  }, 120_000);
});
