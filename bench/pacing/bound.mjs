/**
 * What no policy is asked to beat, in seconds: the shots dealt evenly over 95 requests (at most 21 in
 * one) that are all sent at once, every completion noticed at once. Beyond 100 requests of 21 shots the
 * next 95 requests go out an hour later, and so on.
 * @param {readonly { seconds: number }[]} shots in file order, 720p
 */
export function bound(shots) {
  const count = Math.min(shots.length, Math.max(95, Math.ceil(shots.length / 21)));
  const short = Math.floor(shots.length / count);
  const longer = shots.length % count;
  let end = 0;
  let from = 0;
  for (let request = 0; request < count; request += 1) {
    const length = short + (request < longer ? 1 : 0);
    const wave = count <= 100 ? 0 : Math.floor(request / 95);
    const total = shots.slice(from, from + length).reduce((sum, shot) => sum + shot.seconds, 0);
    end = Math.max(end, wave * 3600 + total);
    from += length;
  }
  return end;
}
