import { shotLinks, startsOf } from '../../src/core/comment/shot-links.js';
import type { ReportedShot, ReportedVideo } from '../../src/core/report.js';
import { cut, digest, report, reportedShot, reportedVideo } from './builders.js';

const clip = { durationSeconds: 8, sha256: digest('now') };
const before = { take: 1, sha256: digest('was'), durationSeconds: 4, startSeconds: 12 };
const url = 'https://github.com/octo/lamps/actions/runs/1/artifacts';
const reviewPage = { path: 'review.html', url: `${url}/9` };
const uncut = { state: 'not-joined' } as const;

/** What a comment links of a shot that begins 16 s into its video. */
function links(
  shot: Partial<ReportedShot>,
  video: Partial<ReportedVideo> = {},
  over: Parameters<typeof report>[0] = {},
): readonly string[] {
  const of = reportedShot('desk', shot);
  const place = { index: 1, at: 2, startSeconds: 16, report: report(over) };
  return shotLinks(of, { ...place, video: reportedVideo('film', [of], video) });
}

test('a new take is its own upload, else its part of the cut, else what the API serves for a while', () => {
  const joined = { cut: { ...cut('film', 3), url: `${url}/2` } };
  expect(links({ clip: { ...clip, url: `${url}/1` } }, joined)).toEqual([`[▶ new](${url}/1)`]);
  expect(links({ clip }, joined)).toEqual([`[▶ new](${url}/2#t=16,24)`]);
  expect(links({ clip: { ...clip, videoUrl: 'https://cdn.example/a.mp4' } }, uncut)).toEqual([
    '[▶ new](https://cdn.example/a.mp4) (the API’s link, for some hours)',
  ]);
  expect(links({ clip }, uncut)).toEqual([]);
  expect(links({}, uncut)).toEqual([]);
});

test('the take of the base is its own upload, else its part of the base’s cut', () => {
  const joined = { ...uncut, baseCut: { url: `${url}/3`, expiresAt: '2026-12-01T00:00:00Z' } };
  expect(links({ before: { ...before, url: `${url}/4` } }, joined)).toEqual([`[▶ old](${url}/4)`]);
  expect(links({ before }, joined)).toEqual([`[▶ old](${url}/3#t=12,16)`]);
  expect(links({ before }, uncut)).toEqual([]);
});

test('the review page is named where it shows more, or lasts longer', () => {
  const card = `${reviewPage.url}#v2s3`;
  expect(links({ clip, before }, uncut, { reviewPage })).toEqual([`[side by side](${card})`]);
  expect(links({ clip }, uncut, { reviewPage })).toEqual([`[on the review page](${card})`]);
  const lasting = { ...clip, url: `${url}/1` };
  expect(links({ clip: lasting }, uncut, { reviewPage })).toEqual([`[▶ new](${url}/1)`]);
  expect(links({ clip, before }, uncut, { reviewPage: { path: 'review.html' } })).toEqual([]);
  expect(links({ before }, uncut, { reviewPage })).toEqual([]);
});

test('a shot begins where the ones before it end; one without a clip lasts as long as most', () => {
  const shots = [{ clip: { ...clip, durationSeconds: 4 } }, {}, { clip }, {}];
  const video = reportedVideo(
    'film',
    shots.map((each, index) => reportedShot(`s${index}`, each)),
  );
  expect(startsOf(video)).toEqual([0, 4, 12, 20]);
});
