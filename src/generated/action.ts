/* Generated from action.yml by npm run generate. */
export interface Input {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

export const inputs: readonly Input[] = [
  {
    "name": "config",
    "description": "The file that describes the videos.",
    "default": "videos.yml"
  },
  {
    "name": "lockfile",
    "description": "The lockfile. Beside the config, named after it, unless said."
  },
  {
    "name": "mode",
    "description": "`render` generates what changed, `plan` says what would happen and what it costs, `validate` only reads the config.",
    "default": "render"
  },
  {
    "name": "api-key",
    "description": "NanoPhoto.AI API key. The environment variable `NANOPHOTO_API_KEY` serves as well."
  },
  {
    "name": "provider",
    "description": "`nanophoto` generates real clips and costs credits; `simulator` makes placeholder clips (animatics) and costs nothing.",
    "default": "nanophoto"
  },
  {
    "name": "api-url",
    "description": "Origin of the API. A simulator started with `shotlock simulator` may be named here."
  },
  {
    "name": "asset-base-url",
    "description": "Public address under which the config's folder can be reached, for images that are repository paths."
  },
  {
    "name": "requests-per-hour",
    "description": "How many requests an hour the API key allows.",
    "default": "100"
  },
  {
    "name": "poll-seconds",
    "description": "`auto` spaces status checks by expected completion and remaining requests; a number is a spacing in seconds, kept while requests are plenty, of at least 5 and 4 % of the time waited.",
    "default": "auto"
  },
  {
    "name": "max-credits",
    "description": "The most credits that one run may spend.",
    "default": "300"
  },
  {
    "name": "max-credits-per-day",
    "description": "The most credits that all runs together may spend on one UTC day, by the repository's record of paid takes.",
    "default": "1000"
  },
  {
    "name": "plan-digest",
    "description": "Digest of an approved plan: the run may pay for that plan or for less of it, never for anything else."
  },
  {
    "name": "videos",
    "description": "Globs of video ids, separated by commas or lines. Videos that they leave out stay as they are."
  },
  {
    "name": "retake",
    "description": "Globs of `video/shot`, separated by commas or lines: another take of each is paid for, once a run however often the run is repeated."
  },
  {
    "name": "max-age",
    "description": "Age after which another take of a shot is paid for, once: `30d`, `12h`, `2w`."
  },
  {
    "name": "wait-minutes",
    "description": "How long to wait for clips. What is not done by then is left pending; the next run collects it.",
    "default": "60"
  },
  {
    "name": "assemble",
    "description": "`changed` joins the videos that changed, `all` joins every video.",
    "default": "changed"
  },
  {
    "name": "output-dir",
    "description": "Folder for the joined videos and the review page.",
    "default": "videos"
  },
  {
    "name": "artifacts",
    "description": "What is uploaded, each so that its link opens in the browser: `videos` each changed video, `review` one page with old and new takes side by side, `clips` the clip of each changed shot; `none` nothing.",
    "default": "videos, review"
  },
  {
    "name": "retention-days",
    "description": "For how many days artifacts are kept that people open. The repository's setting unless said."
  },
  {
    "name": "clip-store",
    "description": "Where paid clips are kept: `release` as assets of draft releases, for good; `artifact` as a zip a run, for as long as the repository keeps artifacts (90 days unless set otherwise).",
    "default": "release"
  },
  {
    "name": "comment",
    "description": "`auto` keeps one comment on the pull request up to date; `never` writes none.",
    "default": "auto"
  },
  {
    "name": "comment-key",
    "description": "Names the comment, so that several workflows can each keep one. Config path and provider unless said."
  },
  {
    "name": "commit",
    "description": "`auto` commits the lockfile: to the branch of the pull request, or from the default branch to a branch with a pull request of its own. `never` leaves that to you.",
    "default": "auto"
  },
  {
    "name": "github-token",
    "description": "Token for the comment, the lockfile commit and the record of paid takes."
  }
];
