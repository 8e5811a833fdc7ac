import { escape } from '../../src/simulator/page.js';
import { startSimulator } from '../../src/simulator/server.js';
import { withPage } from '../tools/chromium.js';
import { describeWith } from '../tools/debian.js';
import { caller, wireShot } from './caller.js';

const hostile = `</td><script>document.title = 'planted'</script><img src=x onerror="document.title='planted'">&amp;`;

test('texts are escaped, and cannot turn a line around', () => {
  expect(escape(`<a href="x" id='y'>&\u202e\u0000\u001b\n`)).toBe(
    '&#60;a href=&#34;x&#34; id=&#39;y&#39;&#62;&#38;\ufffd\ufffd\ufffd\n',
  );
});

describeWith(['chromium'], 'in a browser', () => {
  test('the page shows what is under way and runs nothing of it', async () => {
    await using simulator = await startSimulator({ speed: 20 });
    const api = caller(simulator);
    const caption = { video: 'teaser', shot: 'desk', number: 1, of: 1, take: 3 };
    await api.ask('PUT', '/simulator/captions', { w1: caption });
    await api.generate([wireShot({ id: 'w1', prompt: hostile }), wireShot({ id: hostile })]);
    await api.behave({ generation: 'fixed:0', failAs: hostile });
    await api.behave({ failShots: [{ match: 'bad', times: 1 }] });
    await api.generate([wireShot({ id: 'bad' })]);
    await api.generate([wireShot({ id: 'good' })]);
    const { headers } = await api.ask('GET', '/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");

    await withPage(import.meta.dirname, async (page) => {
      await page.goto(simulator.url);
      expect(await page.title()).toBe('Shotlock simulator');
      const text = await page.innerText('body');
      expect(text).toContain(hostile);
      expect(text).toContain('teaser/desk, take 3');
      expect(text).toContain(`--api-url ${simulator.url} --speed 20`);
      expect(await page.locator('script, img').count()).toBe(0);
      expect(await page.locator('a', { hasText: 'clip' }).count()).toBe(1);
    });
  });
});
