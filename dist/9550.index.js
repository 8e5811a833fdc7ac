export const id = 9550;
export const ids = [9550];
export const modules = {

/***/ 49550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReview: () => (/* binding */ writeReview)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/generated/review-page.js
/* Generated from page/ by npm run generate. */
const style = ":root {\n  color-scheme: light dark;\n  --ground: #f5f4f1;\n  --sheet: #fff;\n  --line: #dedbd4;\n  --ink: #1d1b18;\n  --soft: #66615a;\n  --accent: #6b3fd4;\n  --on-accent: #fff;\n  --stage: #16140f;\n  --on-stage: #efece6;\n  --on-stage-soft: #a7a196;\n  --was: #fbe4e1;\n  --was-ink: #8d1f14;\n  --now: #dcf3e2;\n  --now-ink: #11602c;\n  --tint: #ece5fb;\n  --tint-ink: #4b249f;\n  --warn: #8a5200;\n  --round: 10px;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --ground: #12110f;\n    --sheet: #1b1a17;\n    --line: #35322d;\n    --ink: #efece6;\n    --soft: #a7a196;\n    --accent: #b49bff;\n    --on-accent: #171027;\n    --stage: #0a0908;\n    --was: #4a1f1b;\n    --was-ink: #ffb9b0;\n    --now: #173d25;\n    --now-ink: #a5edbb;\n    --tint: #322756;\n    --tint-ink: #d3c4ff;\n    --warn: #ffc46b;\n  }\n}\n* {\n  box-sizing: border-box;\n}\nhtml {\n  scroll-padding-top: 4.5rem;\n  scroll-behavior: smooth;\n}\nbody {\n  margin: 0;\n  background: var(--ground);\n  color: var(--ink);\n  font:\n    16px/1.5 system-ui,\n    -apple-system,\n    'Segoe UI',\n    Roboto,\n    sans-serif;\n  overflow-wrap: anywhere;\n}\na {\n  color: var(--accent);\n}\nh1,\nh2,\nh3,\np,\nfigure,\nol,\ndl,\ndd {\n  margin: 0;\n  padding: 0;\n}\ncode,\n.id {\n  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;\n  font-size: 0.9em;\n}\nbutton {\n  font: inherit;\n  color: inherit;\n  background: none;\n  border: 0;\n  border-radius: 8px;\n  padding: 0;\n  cursor: pointer;\n  touch-action: manipulation;\n}\n:focus-visible {\n  outline: 2px solid var(--accent);\n  outline-offset: 2px;\n}\n.card:focus-visible {\n  outline: none;\n}\n.top {\n  position: sticky;\n  top: 0;\n  z-index: 2;\n  display: flex;\n  gap: 0.75rem;\n  align-items: center;\n  padding: 0.5rem max(1rem, calc((100% - 1280px) / 2 + 1rem));\n  background: var(--sheet);\n  border-bottom: 1px solid var(--line);\n}\n.top h1 {\n  flex: 1;\n  min-width: 0;\n  font-size: 1rem;\n  font-weight: 650;\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n.top h1 small {\n  font-weight: 400;\n  font-size: 0.875rem;\n  color: var(--soft);\n}\n.views {\n  display: flex;\n  border: 1px solid var(--line);\n  border-radius: 10px;\n  padding: 2px;\n  gap: 2px;\n}\n.views button {\n  min-height: 34px;\n  padding: 0 0.8rem;\n  font-size: 0.875rem;\n}\n.views button[aria-pressed='true'] {\n  background: var(--accent);\n  color: var(--on-accent);\n}\n.top .help {\n  width: 38px;\n  height: 38px;\n  border: 1px solid var(--line);\n  flex: none;\n}\nmain {\n  max-width: 1280px;\n  margin: 0 auto;\n  padding: 1.25rem 1rem 6rem;\n}\n.lead {\n  color: var(--soft);\n}\n.lead strong {\n  color: var(--ink);\n}\n.video {\n  margin-top: 2rem;\n}\n.video > header h2 {\n  font-size: 1.375rem;\n  line-height: 1.25;\n  letter-spacing: -0.01em;\n}\n.facts {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.15rem 0.9rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n.facts .money {\n  color: var(--ink);\n}\n.facts .why {\n  padding: 0 0.55rem;\n  border-radius: 1rem;\n  background: var(--tint);\n  color: var(--tint-ink);\n  font-weight: 550;\n}\n.facts .none-yet {\n  color: var(--warn);\n}\nh2 .id {\n  margin-left: 0.35rem;\n  color: var(--soft);\n  font-size: 0.6em;\n  font-weight: 400;\n}\n.card {\n  margin-top: 1rem;\n  background: var(--sheet);\n  border: 1px solid var(--line);\n  border-radius: var(--round);\n  overflow: clip;\n}\n.card.current {\n  border-color: var(--accent);\n  box-shadow: 0 0 0 1px var(--accent);\n}\n.card > header {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 0.9rem;\n  align-items: baseline;\n  padding: 0.75rem 1rem;\n}\n.card h3 {\n  font-size: 1.0625rem;\n  font-weight: 650;\n}\n.card h3 .number {\n  color: var(--soft);\n  font-weight: 400;\n}\n.stage {\n  background: var(--stage);\n  color: var(--on-stage);\n}\n.takes {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr);\n  justify-items: center;\n  gap: 2px;\n}\n.take {\n  position: relative;\n  display: flex;\n  flex-direction: column;\n  min-width: 0;\n}\n.take figcaption {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.6rem;\n  padding: 0.4rem 0.75rem;\n  font-size: 0.8125rem;\n  color: var(--on-stage-soft);\n}\n.take figcaption b {\n  color: var(--on-stage);\n  font-weight: 600;\n}\n.take video,\n.take .none {\n  display: block;\n  width: 100%;\n  background: #000;\n  object-fit: contain;\n}\n.wide video,\n.wide .none {\n  aspect-ratio: 16 / 9;\n}\n.tall video,\n.tall .none {\n  aspect-ratio: 9 / 16;\n}\n.take {\n  width: 100%;\n}\n.take.alone {\n  width: min(100%, calc(62vh * var(--sides)));\n}\n.none {\n  position: relative;\n  display: grid !important;\n  place-content: center;\n  justify-items: center;\n  gap: 0.5rem;\n  padding: 1rem;\n  text-align: center;\n  color: var(--on-stage-soft);\n  font-size: 0.9375rem;\n  min-height: 8rem;\n}\n.none.pictured {\n  padding: 0;\n  place-content: stretch;\n}\n.none img {\n  width: 100%;\n  height: 100%;\n  object-fit: contain;\n}\n.none.pictured p {\n  position: absolute;\n  inset: auto 0 0;\n  padding: 0.5rem 0.75rem;\n  background: rgb(0 0 0 / 72%);\n  color: #fff;\n}\n.none a {\n  color: #c9b8ff;\n}\n.tall .takes.pair {\n  grid-template-columns: repeat(2, minmax(0, calc(70vh * var(--sides))));\n  justify-content: center;\n}\n@media (min-width: 760px) {\n  .wide .takes.pair {\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n  }\n}\n/* Before or now alone: both in one place, so that going to and fro shows what differs. */\n[data-view='was'] .takes.pair,\n[data-view='now'] .takes.pair {\n  grid-template-columns: min(100%, calc(70vh * var(--sides)));\n  justify-content: center;\n}\n.wide {\n  --sides: 16 / 9;\n}\n.tall {\n  --sides: 9 / 16;\n}\n[data-view='was'] .takes.pair .take,\n[data-view='now'] .takes.pair .take {\n  grid-area: 1 / 1;\n}\n[data-view='was'] .takes.pair .now,\n[data-view='now'] .takes.pair .was {\n  visibility: hidden;\n}\n.bar {\n  display: flex;\n  align-items: center;\n  gap: 0.25rem;\n  padding: 0.25rem 0.5rem;\n}\n.bar button {\n  flex: none;\n  min-width: 44px;\n  height: 44px;\n  display: grid;\n  place-content: center;\n  font-size: 0.8125rem;\n  color: var(--on-stage-soft);\n}\n.bar button:hover,\n.bar button[aria-pressed='true'] {\n  color: var(--on-stage);\n}\n.bar svg {\n  width: 22px;\n  height: 22px;\n  fill: none;\n  stroke: currentColor;\n  stroke-width: 1.8;\n  stroke-linejoin: round;\n  stroke-linecap: round;\n}\n.bar .play svg {\n  fill: currentColor;\n}\n.bar .play,\n.bar .play:hover {\n  color: var(--on-stage);\n}\n.bar [aria-pressed='false'] .on,\n.bar [aria-pressed='true'] .off {\n  display: none;\n}\n.bar input {\n  flex: 1;\n  min-width: 3rem;\n  height: 44px;\n  margin: 0 0.25rem;\n  accent-color: #b49bff;\n  cursor: pointer;\n}\n.bar output {\n  flex: none;\n  min-width: 5.6em;\n  text-align: right;\n  font-size: 0.8125rem;\n  font-variant-numeric: tabular-nums;\n  color: var(--on-stage-soft);\n}\n.strip {\n  display: flex;\n  gap: 2px;\n  padding: 0 0.75rem 0.75rem;\n  overflow-x: auto;\n}\n.strip:first-child {\n  padding-top: 0.75rem;\n}\n.strip > * {\n  flex: 1 1 0;\n  min-width: 5.5rem;\n  min-height: 44px;\n  padding: 0.3rem 0.5rem;\n  border-radius: 6px;\n  background: #2b2823;\n  color: var(--on-stage-soft);\n  font-size: 0.8125rem;\n  line-height: 1.25;\n  text-align: left;\n  text-decoration: none;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.strip .changed {\n  background: #46339b;\n  color: #fff;\n}\n.strip [aria-current='true'] {\n  box-shadow: inset 0 -3px #fff;\n}\n.text {\n  padding: 0.9rem 1rem 1rem;\n  display: grid;\n  gap: 0.75rem;\n}\n.prompt {\n  white-space: pre-wrap;\n  max-width: 46rem;\n  line-height: 1.6;\n  unicode-bidi: plaintext;\n}\n.prompt del,\n.prompt ins {\n  border-radius: 4px;\n  padding: 0.05em 0.2em;\n  box-decoration-break: clone;\n  -webkit-box-decoration-break: clone;\n}\n.prompt del {\n  background: var(--was);\n  color: var(--was-ink);\n}\n.prompt ins {\n  background: var(--now);\n  color: var(--now-ink);\n  text-decoration: none;\n}\n.others {\n  display: grid;\n  grid-template-columns: max-content 1fr;\n  gap: 0.35rem 0.9rem;\n  font-size: 0.9375rem;\n}\n.others dt {\n  color: var(--soft);\n}\n.others del {\n  color: var(--was-ink);\n}\n.others ins {\n  color: var(--now-ink);\n  text-decoration: none;\n}\n.problem {\n  color: var(--warn);\n}\n.context {\n  margin-left: auto;\n  color: var(--accent);\n  font-size: 0.875rem;\n  min-height: 34px;\n  padding: 0 0.4rem;\n}\n.stage:fullscreen {\n  display: grid;\n  grid-template-rows: 1fr auto;\n  height: 100%;\n}\n.stage:fullscreen .takes {\n  align-content: center;\n  min-height: 0;\n}\n.stage:fullscreen video {\n  max-height: calc(100vh - 7rem);\n}\n.stage:fullscreen .strip {\n  display: none;\n}\ndialog {\n  max-width: min(30rem, calc(100% - 2rem));\n  padding: 1.25rem;\n  border: 1px solid var(--line);\n  border-radius: var(--round);\n  background: var(--sheet);\n  color: var(--ink);\n}\ndialog::backdrop {\n  background: rgb(0 0 0 / 45%);\n}\ndialog h2 {\n  font-size: 1.0625rem;\n  margin-bottom: 0.75rem;\n}\ndialog dl {\n  display: grid;\n  grid-template-columns: max-content 1fr;\n  gap: 0.4rem 1rem;\n}\ndialog .close {\n  margin-top: 1rem;\n  min-height: 40px;\n  padding: 0 1rem;\n  border: 1px solid var(--line);\n}\nkbd {\n  display: inline-block;\n  min-width: 1.7em;\n  padding: 0 0.4em;\n  border: 1px solid var(--line);\n  border-bottom-width: 2px;\n  border-radius: 5px;\n  text-align: center;\n  font:\n    0.8125rem/1.6 ui-monospace,\n    monospace;\n}\n.keys {\n  margin-top: 2rem;\n  color: var(--soft);\n  font-size: 0.875rem;\n}\n@media (hover: none) {\n  .keys,\n  .top .help {\n    display: none;\n  }\n}\n@media (max-width: 520px) {\n  .top h1 small,\n  .bar .full {\n    display: none;\n  }\n  .bar output {\n    min-width: 4.6em;\n  }\n  .views button {\n    padding: 0 0.6rem;\n  }\n  main {\n    padding-inline: 0.75rem;\n  }\n  .context {\n    margin-left: 0;\n    padding: 0;\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  html {\n    scroll-behavior: auto;\n  }\n}\n";
const script = "// The review page's script. It stands in the page as it is here: no build, no library.\n(() => {\n  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];\n  const one = (selector, inside = document) => inside.querySelector(selector);\n  const root = document.documentElement;\n  const FRAME = 1 / 24;\n  const parsed = new Promise((resolve) => {\n    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);\n    else resolve();\n  });\n\n  let muted = false;\n  let loop = true;\n  let ticking = 0;\n\n  // Clips stand at the page's end as base64; each is decoded once, when its player comes near.\n  const blobs = new Map();\n  function blobOf(name) {\n    const known = blobs.get(name);\n    if (known) return known;\n    const holder = one(`script[data-file=\"${name}\"]`);\n    const text = atob(holder.textContent);\n    holder.remove();\n    const bytes = new Uint8Array(text.length);\n    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);\n    const url = URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }));\n    blobs.set(name, url);\n    return url;\n  }\n\n  async function load(video) {\n    if (video.src || video.dataset.asked) return;\n    video.dataset.asked = 'yes';\n    const { file, src } = video.dataset;\n    if (file) await parsed;\n    video.src = file ? blobOf(file) : src;\n  }\n\n  const players = all('.card').map((card) => {\n    const takes = all('video', card);\n    // What is new leads, what was follows.\n    const lead = takes.at(-1);\n    const player = { card, takes, lead, isShot: card.classList.contains('shot') };\n    if (!lead) return player;\n    const bar = one('#bar').content.firstElementChild.cloneNode(true);\n    player.slider = one('input', bar);\n    player.clock = one('output', bar);\n    player.playButton = one('.play', bar);\n    player.chips = all('.strip > [data-at]', card);\n    one('.takes', card).after(bar);\n    player.slider.addEventListener('input', () => seek(player, Number(player.slider.value)));\n    player.playButton.addEventListener('click', () => toggle(player));\n    one('.mute', bar).addEventListener('click', () => setMuted(!muted));\n    one('.full', bar).addEventListener('click', () => fullScreen(player));\n    const looping = one('.loop', bar);\n    if (player.isShot) looping.addEventListener('click', () => setLoop(!loop));\n    else looping.remove();\n    for (const take of takes) {\n      take.addEventListener('click', () => toggle(player));\n      take.addEventListener('loadedmetadata', () => show(player));\n      take.addEventListener('seeked', () => show(player));\n    }\n    lead.addEventListener('ended', () => ended(player));\n    for (const event of ['play', 'pause']) lead.addEventListener(event, () => show(player));\n    for (const chip of player.chips)\n      chip.addEventListener('click', () => void playFrom(player, Number(chip.dataset.at)));\n    card.addEventListener('pointerdown', () => setCurrent(player));\n    return player;\n  });\n  let current = players[0];\n\n  const near = new IntersectionObserver(\n    (entries) => {\n      for (const { isIntersecting, target } of entries)\n        if (isIntersecting) for (const video of all('video', target)) void load(video);\n    },\n    { rootMargin: '800px' },\n  );\n  for (const { card } of players) near.observe(card);\n\n  function lengthOf({ lead }) {\n    return lead.duration || Number(lead.dataset.seconds);\n  }\n\n  function seek(player, seconds) {\n    const at = Math.min(Math.max(0, seconds), lengthOf(player));\n    for (const take of player.takes) take.currentTime = Math.min(at, take.duration || at);\n    show(player, at);\n  }\n\n  async function play(player) {\n    setCurrent(player);\n    for (const other of players) if (other !== player && other.lead) pause(other);\n    await Promise.all(player.takes.map(load));\n    if (player.lead.ended || player.lead.currentTime > lengthOf(player) - FRAME) seek(player, 0);\n    listen();\n    try {\n      await Promise.all(player.takes.map((take) => take.play()));\n    } catch (error) {\n      // Some browsers play no sound before the page was touched.\n      if (error.name !== 'NotAllowedError') return;\n      setMuted(true);\n      await Promise.all(player.takes.map((take) => take.play().catch(() => {})));\n    }\n    if (!ticking) ticking = requestAnimationFrame(tick);\n  }\n\n  function pause(player) {\n    for (const take of player.takes) take.pause();\n    align(player);\n  }\n\n  function toggle(player) {\n    if (!player.lead) return;\n    if (player.lead.paused) void play(player);\n    else pause(player);\n  }\n\n  async function playFrom(player, seconds) {\n    await Promise.all(player.takes.map(load));\n    seek(player, seconds);\n    await play(player);\n  }\n\n  function ended(player) {\n    if (!player.isShot || !loop) return pause(player);\n    seek(player, 0);\n    void play(player);\n  }\n\n  /** Paused takes show the same moment exactly. */\n  function align({ takes, lead }) {\n    for (const take of takes)\n      if (take !== lead && take.src) {\n        take.playbackRate = 1;\n        take.currentTime = Math.min(lead.currentTime, take.duration || lead.currentTime);\n      }\n  }\n\n  /** Takes drift apart by some milliseconds: a little faster or slower brings them back unseen. */\n  function tick() {\n    const player = players.find(({ lead }) => lead && !lead.paused);\n    ticking = player ? requestAnimationFrame(tick) : 0;\n    if (!player) return;\n    for (const take of player.takes) {\n      if (take === player.lead || take.ended || take.seeking || player.lead.seeking) continue;\n      const late = player.lead.currentTime - take.currentTime;\n      if (Math.abs(late) > 0.2) take.currentTime = player.lead.currentTime;\n      take.playbackRate = Math.abs(late) < 0.02 ? 1 : 1 + Math.max(-0.15, Math.min(0.15, late * 2));\n    }\n    show(player);\n  }\n\n  function show(player, at = player.lead.currentTime) {\n    const length = lengthOf(player);\n    player.slider.max = length;\n    player.slider.value = at;\n    player.clock.value = `${clockTime(at)} / ${clockTime(length)}`;\n    player.playButton.setAttribute('aria-pressed', String(!player.lead.paused));\n    const here = player.chips.findLast((chip) => Number(chip.dataset.at) <= at + FRAME);\n    for (const chip of player.chips) chip.setAttribute('aria-current', String(chip === here));\n  }\n\n  function clockTime(seconds) {\n    const tenths = Math.round(seconds * 10);\n    const whole = Math.floor(tenths / 10);\n    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}.${tenths % 10}`;\n  }\n\n  /** One take is heard: that which is looked at, the new one when both are. */\n  function listen() {\n    const heard = root.dataset.view === 'was' ? 'was' : 'now';\n    for (const { takes } of players) {\n      const audible = takes.find((take) => take.dataset.take === heard) ?? takes.at(-1);\n      for (const take of takes) take.muted = muted || take !== audible;\n    }\n  }\n\n  function setMuted(value) {\n    muted = value;\n    for (const button of all('.bar .mute')) button.setAttribute('aria-pressed', String(muted));\n    listen();\n  }\n\n  function setLoop(value) {\n    loop = value;\n    for (const button of all('.bar .loop')) button.setAttribute('aria-pressed', String(loop));\n  }\n\n  function setView(view) {\n    root.dataset.view = view;\n    for (const button of all('.views button'))\n      button.setAttribute('aria-pressed', String(button.dataset.view === view));\n    listen();\n  }\n\n  function setCurrent(player) {\n    current.card.classList.remove('current');\n    current = player;\n    current.card.classList.add('current');\n  }\n\n  function go(step) {\n    const next = players[players.indexOf(current) + step];\n    if (!next) return;\n    const playing = current.lead && !current.lead.paused;\n    if (playing) pause(current);\n    setCurrent(next);\n    next.card.scrollIntoView({ block: 'start' });\n    next.card.focus({ preventScroll: true });\n    if (playing && next.lead) void play(next);\n  }\n\n  function fullScreen(player) {\n    const stage = one('.stage', player.card);\n    if (document.fullscreenElement) void document.exitFullscreen();\n    else if (stage.requestFullscreen) void stage.requestFullscreen();\n    // A phone that lets only videos fill its screen.\n    else player.lead?.webkitEnterFullscreen?.();\n  }\n\n  /** The shot as it stands in the joined video, from two seconds before it begins. */\n  function inContext({ card }) {\n    const button = one('.context', card);\n    if (!button) return;\n    const cut = players.find((player) => player.card.id === button.dataset.cut);\n    cut.card.scrollIntoView({ block: 'start' });\n    void playFrom(cut, Math.max(0, Number(button.dataset.at) - 2));\n  }\n\n  for (const player of players)\n    one('.context', player.card)?.addEventListener('click', () => inContext(player));\n  for (const button of all('.views button'))\n    button.addEventListener('click', () => setView(button.dataset.view));\n  const help = one('dialog');\n  const toggleHelp = () => (help.open ? help.close() : help.showModal());\n  for (const button of all('.help, dialog .close')) button.addEventListener('click', toggleHelp);\n\n  const step = (seconds) => {\n    if (!current.lead) return;\n    if (Math.abs(seconds) < 0.5) pause(current);\n    seek(current, current.lead.currentTime + seconds);\n  };\n  const keys = {\n    ' ': () => toggle(current),\n    ArrowLeft: () => step(-1),\n    ArrowRight: () => step(1),\n    ',': () => step(-FRAME),\n    '.': () => step(FRAME),\n    0: () => current.lead && seek(current, 0),\n    j: () => go(1),\n    k: () => go(-1),\n    1: () => setView('was'),\n    2: () => setView('now'),\n    3: () => setView('both'),\n    c: () => inContext(current),\n    f: () => fullScreen(current),\n    l: () => setLoop(!loop),\n    m: () => setMuted(!muted),\n    '?': toggleHelp,\n  };\n  document.addEventListener('keydown', (event) => {\n    const { key, target, ctrlKey, metaKey, altKey } = event;\n    const action = keys[key.length === 1 ? key.toLowerCase() : key];\n    if (!action || ctrlKey || metaKey || altKey) return;\n    if (help.open && key !== '?') return;\n    // A button that has the focus is pressed by the space bar as anywhere.\n    if (key === ' ' && target.closest('button, a')) return;\n    event.preventDefault();\n    action();\n  });\n\n  setView('both');\n  setMuted(false);\n  setLoop(true);\n  setCurrent(current);\n  for (const player of players) if (player.lead) show(player);\n})();\n";

// EXTERNAL MODULE: ./build/core/count.js
var count = __webpack_require__(53453);
// EXTERNAL MODULE: ./build/core/plain-text.js
var plain_text = __webpack_require__(22268);
// EXTERNAL MODULE: ./build/core/review/addresses.js
var addresses = __webpack_require__(55023);
// EXTERNAL MODULE: ./build/core/word-diff.js
var word_diff = __webpack_require__(37622);
// EXTERNAL MODULE: ./build/core/config/quoted.js
var quoted = __webpack_require__(89545);
;// CONCATENATED MODULE: ./build/core/review/text.js

/**
 * Any text as HTML, in an element or in a quoted attribute. What would hide, move or turn the
 * direction of writing is shown as an escape; line breaks stay.
 */
function text_text(value) {
    return value
        .split(/\r\n?|\n/u)
        .map((line) => (0,quoted/* visible */.R)(line.replaceAll('\t', ' ')))
        .join('\n')
        .replaceAll(/[&<>"']/gu, (each) => `&#${each.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./build/core/review/prompt-change.js


/** The whole prompt; where it changed, with the words that went and came marked. */
function promptChange({ prompt, differing }) {
    const change = differing.find(({ what }) => what === 'prompt');
    if (!change)
        return `<p class="prompt" dir="auto">${text_text(prompt)}</p>`;
    const html = (0,word_diff/* wordChanges */._)(change.was, change.now)
        .map((stretch) => 'same' in stretch
        ? text_text(stretch.same)
        : spaced(marked('del', stretch.was), marked('ins', stretch.now)))
        .join('');
    return `<p class="prompt" dir="auto">${html}</p>`;
}
/** What went and what came do not touch. */
function spaced(gone, come) {
    const touch = gone.endsWith('>') && come.startsWith('<');
    return touch ? `${gone} ${come}` : `${gone}${come}`;
}
/** Spaces at the ends stay outside of the mark. */
function marked(name, words) {
    const inner = words.trim();
    if (inner === '')
        return name === 'ins' ? words : '';
    const start = words.slice(0, words.indexOf(inner));
    const end = words.slice(start.length + inner.length);
    return `${start}<${name}>${text_text(inner)}</${name}>${end}`;
}

;// CONCATENATED MODULE: ./build/core/review/picture.js

/** A player, or what stands in its place. */
function picture(medium, { take, still, label, seconds }) {
    const poster = still === undefined ? '' : ` poster="${text_text(still)}"`;
    const common = `data-take="${take}" data-seconds="${seconds}" aria-label="${text_text(label)}" playsinline preload="auto"${poster}`;
    switch (medium.kind) {
        case 'embedded':
            return `<video ${common} data-file="${text_text(medium.name)}"></video>`;
        case 'file':
            return `<video ${common} data-src="${text_text(medium.href)}"></video>`;
        case 'link':
            return instead(`<a href="${text_text(medium.href)}" target="_blank" rel="noopener">Watch it on its own ↗</a>`, still);
        case 'absent':
            // Beside a picture the caption says it.
            return instead(still === undefined ? text_text(medium.why) : '', still);
        default:
            return medium;
    }
}
function instead(html, still) {
    const words = html === '' ? '' : `<p>${html}</p>`;
    return still === undefined
        ? `<div class="none">${words}</div>`
        : `<div class="none pictured"><img src="${text_text(still)}" alt="">${words}</div>`;
}

;// CONCATENATED MODULE: ./build/core/review/shot-card.js




/** A shot that changed: its takes side by side, and below them what differs. */
function shotCard(shot, place) {
    const { id, of, cutId, review } = place;
    const { before, now } = shot;
    const context = cutId
        ? `<button type="button" class="context" data-cut="${cutId}" data-at="${shot.startSeconds}">See it in the video</button>`
        : '';
    const takes = [
        ...(before ? [figure(before, shot, { ...place, side: 'was', alone: !now })] : []),
        ...(now ? [figure(now, shot, { ...place, side: 'now', alone: !before })] : []),
    ];
    const stage = `<div class="stage"><div class="takes${takes.length === 2 ? ' pair' : ''}">${takes.join('')}</div></div>`;
    return `<article class="card shot" id="${id}" tabindex="-1">
<header><h3><span class="number">${shot.number}/${of}</span> ${text_text(shot.id)}</h3>
<div class="facts">${facts(shot, review)}</div>${context}</header>
${takes.length > 0 ? stage : ''}
<div class="text">${shot.problem === undefined ? '' : `<p class="problem">${text_text(shot.problem)}</p>`}
${promptChange(shot)}
${others(shot)}</div>
</article>`;
}
function facts(shot, { provider }) {
    const { credits, before, differing, now } = shot;
    const money = credits > 0
        ? `${provider === 'simulator' ? 'would cost ' : ''}${(0,count/* count */.U)(credits, 'credit')}`
        : 'no credits';
    const changed = differing.map(({ what }) => WORDS[what]).join(', ');
    const isNew = !before && differing.length === 0;
    return [
        `<span class="why">${isNew ? 'new' : changed || 'another take'}</span>`,
        ...(now ? [] : ['<span class="none-yet">no new take</span>']),
        ...(now ? [`<span>take ${now.number}</span>`] : []),
        `<span class="money">${money}</span>`,
        `<span>${KINDS[shot.generationType]}</span>`,
    ].join('');
}
const WORDS = {
    prompt: 'prompt changed',
    generationType: 'generation type changed',
    aspectRatio: 'aspect ratio changed',
    resolution: 'resolution changed',
    images: 'images changed',
    take: 'another take of the same input',
    sequence: 'its sequence changed',
};
const KINDS = {
    TEXT_2_VIDEO: 'text to video',
    FIRST_AND_LAST_FRAMES_2_VIDEO: 'first and last frames',
    REFERENCE_2_VIDEO: 'reference images',
};
function figure(take, shot, { side, alone, review, shown }) {
    const { clip, generatedAt, inputs, number } = take;
    const still = shown.stills.get(clip.sha256);
    const medium = shown.clips.get(clip.sha256) ?? { kind: 'absent', why: 'not at hand' };
    const isOther = side === 'was' && inputs.provider !== review.provider;
    const caption = [
        `<b>${side === 'was' ? 'Before' : 'Now'}</b>`,
        `take ${number}`,
        `${generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
        ...(isOther ? ['paid clip'] : []),
        ...(medium.kind === 'absent' && still !== undefined ? [text_text(medium.why)] : []),
    ].join(' <span aria-hidden="true">·</span> ');
    const label = `${side === 'was' ? 'Before' : 'Now'}: shot ${shot.number}`;
    return `<figure class="take ${side}${alone ? ' alone' : ''}">${picture(medium, { take: side, still, label, seconds: clip.durationSeconds })}<figcaption>${caption}</figcaption></figure>`;
}
function others({ differing }) {
    const rows = differing.filter(({ what }) => what !== 'prompt' && what !== 'sequence');
    if (rows.length === 0)
        return '';
    const row = ({ what, was, now }) => `<dt>${NAMES[what]}</dt><dd><del>${lines(was)}</del> → <ins>${lines(now)}</ins></dd>`;
    return `<dl class="others">${rows.map(row).join('')}</dl>`;
}
const NAMES = {
    prompt: 'Prompt',
    generationType: 'Generation type',
    aspectRatio: 'Aspect ratio',
    resolution: 'Resolution',
    images: 'Images',
    take: 'Take',
    sequence: 'Sequence',
};
function lines(value) {
    return value === '' ? 'none' : value.split('\n').map(text_text).join(', ');
}

;// CONCATENATED MODULE: ./build/core/review/cut-card.js



/** The joined video, with its shots below it to go to. */
function cutCard(video, { id, shown }) {
    const { cut, shots, resolution, aspectRatio } = video;
    const medium = shown.cuts.get(video.id) ?? { kind: 'absent', why: whyAbsent(video) };
    const plays = medium.kind === 'embedded' || medium.kind === 'file';
    const seconds = cut?.record.durationSeconds ?? shots.reduce((sum, each) => sum + each.seconds, 0);
    const still = shots.map(({ now }) => now && shown.stills.get(now.clip.sha256)).find(Boolean);
    const facts = [
        `<span>${Math.round(seconds)} s</span>`,
        `<span>${resolution} ${aspectRatio}</span>`,
        `<span>${(0,count/* count */.U)(shots.length, 'shot')}</span>`,
        ...(medium.kind === 'absent' ? [`<span class="none-yet">${text_text(medium.why)}</span>`] : []),
    ].join('');
    const player = picture(medium, {
        take: 'cut',
        still,
        label: `The joined video ${video.id}`,
        seconds,
    });
    const chip = (shot) => chipOf(shot, { id, plays });
    return `<article class="card cut" id="${id}" tabindex="-1">
<header><h3>The joined video</h3><div class="facts">${facts}</div></header>
<div class="stage">${medium.kind === 'absent' ? '' : `<div class="takes"><figure class="take alone">${player}</figure></div>`}
<div class="strip">${shots.map(chip).join('')}</div></div>
</article>`;
}
function chipOf(shot, to) {
    const name = `${shot.number}. ${text_text(shot.id)}`;
    const kind = shot.changed ? ' class="changed"' : '';
    if (to.plays) {
        const title = shot.changed ? ' title="changed"' : '';
        return `<button type="button"${kind}${title} data-at="${shot.startSeconds}">${name}</button>`;
    }
    return shot.changed
        ? `<a${kind} href="#${to.id}s${shot.number}">${name}</a>`
        : `<span>${name}</span>`;
}
function whyAbsent({ shots }) {
    return shots.some(({ now }) => !now)
        ? 'not joined: a shot has no clip'
        : 'not joined: see the report';
}

;// CONCATENATED MODULE: ./build/core/review/page.js








/**
 * The review page, in pieces: joined they are one self-contained HTML file. Nothing in it is loaded
 * from elsewhere, and nothing of the user's acts: the policy names the page's own script by its
 * hash, and all text is escaped.
 */
function reviewPage(review, shown) {
    const cards = review.videos.map((video, index) => videoSection(video, index, review, shown));
    return [
        `<!doctype html>
<html lang="en" data-view="both">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text_text(`Review: ${(0,plain_text.plainText)(review.config)}`)}</title>
<style>${style}</style>
</head>
<body>
<div class="top">
<h1>Review <small>${text_text(review.config)}</small></h1>
<div class="views" role="group" aria-label="Which take is shown">
<button type="button" data-view="was">Before</button>
<button type="button" data-view="both">Both</button>
<button type="button" data-view="now">Now</button>
</div>
<button type="button" class="help" aria-label="Keys">?</button>
</div>
<main>
<p class="lead">${lead(review, shown)}</p>
<noscript><p class="problem">This page plays its videos with a script, and scripts are off.</p></noscript>
${cards.join('\n')}
<p class="keys"><kbd>space</kbd> plays, <kbd>j</kbd> <kbd>k</kbd> go from shot to shot, <kbd>1</kbd> <kbd>2</kbd> show before or now, <kbd>?</kbd> tells all keys.</p>
</main>
${BAR}
${HELP}
<script>${script}</script>
`,
        ...embedded(shown),
        '</body>\n</html>\n',
    ];
}
/** Scripts and styles are known by their hash; media are in the page or beside it. */
function policy() {
    return [
        "default-src 'none'",
        `script-src '${hash(script)}'`,
        `style-src '${hash(style)}'`,
        'img-src data:',
        "media-src 'self' blob: file:",
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
function hash(content) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('base64')}`;
}
function lead(review, { run }) {
    const changed = review.videos.flatMap(({ shots }) => shots.filter((shot) => shot.changed));
    const what = `<strong>${(0,count/* count */.U)(changed.length, 'shot')}</strong> changed in ${(0,count/* count */.U)(review.videos.length, 'video')}`;
    const money = review.provider === 'simulator'
        ? `placeholders, no credits spent; paying for them costs <strong>${(0,count/* count */.U)(review.credits, 'credit')}</strong>`
        : review.credits > 0
            ? `<strong>${(0,count/* count */.U)(review.credits, 'credit')}</strong> spent`
            : 'nothing spent';
    const where = run
        ? ` · <code>${text_text(run.commit.slice(0, 7))}</code> · <a href="${text_text(run.url)}">run</a>`
        : '';
    return `${what} · ${money}${where}`;
}
function videoSection(video, index, review, shown) {
    const shape = video.aspectRatio === '16:9' ? 'wide' : 'tall';
    const changed = video.shots.filter((shot) => shot.changed);
    const name = video.title === undefined
        ? text_text(video.id)
        : `${text_text(video.title)} <span class="id">${text_text(video.id)}</span>`;
    const cutId = (0,addresses/* videoCardId */.Nj)(index);
    const isPlayable = playable(shown.cuts.get(video.id));
    const shots = changed.map((shot) => shotCard(shot, {
        id: (0,addresses/* shotCardId */.g4)(index, shot.number),
        of: video.shots.length,
        video,
        review,
        shown,
        ...(isPlayable ? { cutId } : {}),
    }));
    return `<section class="video ${shape}">
<header><h2>${name}</h2></header>
${cutCard(video, { id: cutId, shown })}
${shots.join('\n')}
</section>`;
}
function playable(medium) {
    return medium?.kind === 'embedded' || medium?.kind === 'file';
}
/** Each file once, however often it is shown. Base64 cannot end the element that it stands in. */
function embedded({ clips, cuts }) {
    const files = new Map([...clips.values(), ...cuts.values()].flatMap((medium) => medium.kind === 'embedded' ? [[medium.name, medium.path]] : []));
    return [...files].flatMap(([name, path]) => [
        `<script type="text/plain" data-file="${text_text(name)}">`,
        { file: path },
        '</script>\n',
    ]);
}
const BAR = `<template id="bar"><div class="bar">
<button type="button" class="play" aria-label="Play or pause" aria-pressed="false"><svg class="off" viewBox="0 0 24 24"><path d="M7 4.5v15l12-7.500z"/></svg><svg class="on" viewBox="0 0 24 24"><path d="M7 5h3v14H7zM14 5h3v14h-3z"/></svg></button>
<input type="range" min="0" max="8" step="0.01" value="0" aria-label="Position">
<output></output>
<button type="button" class="loop" aria-label="Repeat" aria-pressed="true"><svg viewBox="0 0 24 24"><path d="M17 2l3 3-3 3M20 5H8a4 4 0 0 0-4 4v2M7 22l-3-3 3-3M4 19h12a4 4 0 0 0 4-4v-2"/></svg></button>
<button type="button" class="mute" aria-label="Mute" aria-pressed="false"><svg class="off" viewBox="0 0 24 24"><path d="M4 9v6h4l5 4V5L8 9zM16.500 8.500a5 5 0 0 1 0 7M19 6a9 9 0 0 1 0 12"/></svg><svg class="on" viewBox="0 0 24 24"><path d="M4 9v6h4l5 4V5L8 9zM17 9.500l5 5M22 9.500l-5 5"/></svg></button>
<button type="button" class="full" aria-label="Full screen"><svg viewBox="0 0 24 24"><path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/></svg></button>
</div></template>`;
const KEYS = [
    [['space'], 'play or pause'],
    [['←', '→'], 'one second back or on'],
    [[',', '.'], 'one picture back or on'],
    [['0'], 'to the start'],
    [['j', 'k'], 'next or previous shot'],
    [['1', '2', '3'], 'before, now, both'],
    [['c'], 'the shot in its video'],
    [['f'], 'full screen'],
    [['l'], 'repeat'],
    [['m'], 'mute'],
    [['?'], 'this help'],
];
const HELP = `<dialog aria-label="Keys"><h2>Keys</h2><dl>
${KEYS.map(([keys, what]) => `<dt>${keys.map((key) => `<kbd>${key}</kbd>`).join(' ')}</dt><dd>${what}</dd>`).join('\n')}
</dl><button type="button" class="close">Close</button></dialog>`;

;// CONCATENATED MODULE: ./build/core/review/choose-embedded.js
/**
 * The most bytes of clips and videos that the page holds. As base64 they are a third more: a page of
 * 53 MB opens in some seconds on a home's connection and fits a phone's memory, and it has room for
 * what a pull request usually is: a shot or two at 720p (about 5 MB a take, old and new) and their
 * video. Placeholders are so small that a hundred of them fit.
 */
const MOST_EMBEDDED = 40_000_000;
/**
 * New takes come first, for they are what is reviewed; then the old ones, then the joined videos.
 * What does not fit is passed over, and what is smaller may still fit.
 */
function chooseEmbedded(review, most = MOST_EMBEDDED) {
    const shots = review.videos.flatMap((video) => video.shots.filter(({ changed }) => changed));
    const clips = new Set();
    const cuts = new Set();
    let left = most;
    for (const take of [...shots.map(({ now }) => now), ...shots.map(({ before }) => before)]) {
        if (!take || clips.has(take.clip.sha256) || take.clip.bytes > left)
            continue;
        clips.add(take.clip.sha256);
        left -= take.clip.bytes;
    }
    for (const { id, cut } of review.videos) {
        if (!cut || cut.record.bytes > left)
            continue;
        cuts.add(id);
        left -= cut.record.bytes;
    }
    return { clips, cuts };
}

;// CONCATENATED MODULE: ./build/steps/review/find-media.js




/** Time for fetching old takes, in ms: the page is not worth more of a run. */
const MOST_FETCHING = 60_000;
/** Where each file is to be seen. Old takes are fetched where that is free, and left out where not. */
async function findMedia(review, page, ports) {
    const chosen = chooseEmbedded(review);
    const clips = new Map();
    const cuts = new Map();
    const signal = AbortSignal.any([page.signal, AbortSignal.timeout(MOST_FETCHING)]);
    for (const video of review.videos) {
        const cut = cutMedium(video);
        if (cut)
            cuts.set(video.id, cut);
        for (const shot of video.shots) {
            if (!shot.changed)
                continue;
            for (const take of [shot.now, shot.before]) {
                if (take && !clips.has(take.clip.sha256))
                    clips.set(take.clip.sha256, await clipMedium(take, shot, video));
            }
        }
    }
    return { clips, cuts };
    function cutMedium({ id, cut }) {
        if (!cut)
            return undefined;
        const { path } = cut;
        if (chosen.cuts.has(id) && !cut.published)
            return { kind: 'embedded', name: cut.record.sha256, path };
        if (page.links.kind === 'files')
            return beside(path);
        const href = cut.published?.url ?? page.links.ofCut(id);
        return href === undefined ? tooLarge : { kind: 'link', href };
    }
    async function clipMedium(take, shot, video) {
        const { clip } = take;
        const path = ports.clips.pathOf(clip.sha256);
        const isEmbedded = chosen.clips.has(clip.sha256);
        // What is only linked is neither read nor fetched: there may be thousands of it.
        const isHere = isEmbedded
            ? (await ports.clips.verify(clip)) || (await fetched(clip, ports, signal))
            : await ports.clips.has(clip);
        if (isHere && isEmbedded)
            return { kind: 'embedded', name: clip.sha256, path };
        if (isHere && page.links.kind === 'files')
            return beside(path);
        if (take !== shot.now)
            return isEmbedded || !isHere ? notAtHand : tooLarge;
        const href = page.links.kind === 'addresses' ? page.links.ofCut(video.id) : undefined;
        return href === undefined ? tooLarge : { kind: 'link', href: (0,addresses/* partOf */.BU)(href, shot) };
    }
    function beside(file) {
        const steps = (0,external_node_path_.relative)((0,external_node_path_.dirname)(page.path), file).split(external_node_path_.sep);
        return { kind: 'file', href: steps.map(encodeURIComponent).join('/') };
    }
}
const notAtHand = { kind: 'absent', why: 'not at hand here' };
const tooLarge = { kind: 'absent', why: 'too large for this page' };
/** Brings an old take from the clip store into the folder; false when that cannot be. */
async function fetched(clip, { clips, store }, signal) {
    if (!store)
        return false;
    const temporary = await clips.temporary();
    try {
        if (!(await store.fetch(clip, temporary, { signal })))
            return false;
        return 'clip' in (await clips.adopt(temporary, clip.sha256));
    }
    catch {
        // Whatever it is: the page says that the take is not at hand.
        return false;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

// EXTERNAL MODULE: ./build/core/review/differing-inputs.js
var differing_inputs = __webpack_require__(2965);
;// CONCATENATED MODULE: ./build/steps/review/take-stills.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});

/** A page with more stills than these is heavy, and making them keeps people waiting. */
const MOST_STILLS = 60;
const MOST_MS = 20_000;
/** A clip that is in the page and smaller than this shows its first picture at once. */
const SMALL = 1_000_000;
/** Stills of takes, by clip: first of those that do not play in the page, then of the large ones. */
async function takeStills(review, { clips, signal: stop }, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const stills = new Map();
        if (!ports.stills)
            return stills;
        const wanted = subjects(review, { clips });
        const signal = AbortSignal.any([stop, AbortSignal.timeout(MOST_MS)]);
        const stillsOf = __addDisposableResource(env_1, ports.stills, true);
        for (const { take, card } of wanted.slice(0, MOST_STILLS)) {
            const { sha256 } = take.clip;
            if (signal.aborted)
                break;
            if (stills.has(sha256))
                continue;
            const path = (await ports.clips.has(take.clip)) ? ports.clips.pathOf(sha256) : undefined;
            const subject = { card, ...(path === undefined ? {} : { path }) };
            const still = await stillsOf.of(subject, signal).catch(() => undefined);
            if (still)
                stills.set(sha256, `data:${still.mediaType};base64,${still.bytes.toString('base64')}`);
        }
        return stills;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function subjects(review, { clips }) {
    const all = review.videos.flatMap((video) => video.shots
        .filter(({ changed }) => changed)
        .flatMap((shot) => [shot.now, shot.before].flatMap((take) => (take ? [{ take, shot, video }] : []))));
    const plays = ({ take }) => clips.get(take.clip.sha256)?.kind === 'embedded';
    const absent = all.filter((each) => !plays(each));
    const large = all.filter((each) => plays(each) && each.take.clip.bytes > SMALL);
    return [...absent, ...large].map((each) => ({ take: each.take, card: cardOf(each) }));
}
function cardOf(of) {
    const { take, shot, video } = of;
    const { generationType, aspectRatio, resolution, images } = take.inputs;
    return {
        video: video.id,
        shot: shot.id,
        number: shot.number,
        of: video.shots.length,
        take: take.number,
        ...withoutStyle(take.inputs.prompt, shot.style),
        generationType,
        aspectRatio,
        resolution,
        images: images.map((image) => lastPart((0,differing_inputs/* imageName */.t)(image, shot.imageNames))),
    };
}
/** The style stands apart on the card, where the old prompt ended with the one that is in force. */
function withoutStyle(prompt, style) {
    const end = `\n\n${style}`;
    return style !== '' && prompt.endsWith(end)
        ? { prompt: prompt.slice(0, -end.length), style }
        : { prompt, style: '' };
}
/** What a person calls an image: the last part of its address or path. */
function lastPart(image) {
    return image.split(/[?#]/u)[0].split('/').findLast(Boolean) ?? image;
}

;// CONCATENATED MODULE: ./build/steps/write-review.js
var write_review_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var write_review_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/**
 * Writes the review page. What is not at hand is said on it: nothing that is missing, slow or broken
 * here ever fails a run.
 */
async function writeReview(review, page, ports) {
    const media = await findMedia(review, page, ports);
    const stills = await takeStills(review, { ...media, signal: page.signal }, ports);
    const pieces = reviewPage(review, { ...media, stills, ...(page.run ? { run: page.run } : {}) });
    await writePieces(page.path, pieces);
}
/** In pieces, because the page may be larger than a program should hold. */
async function writePieces(path, pieces) {
    const temporary = `${path}.${process.pid}.tmp`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        await write(temporary, pieces);
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function write(path, pieces) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const page = write_review_addDisposableResource(env_1, await (0,promises_.open)(path, 'w'), true);
        for (const piece of pieces) {
            if (typeof piece === 'string')
                await page.writeFile(piece);
            else
                await writeBase64(page, piece.file);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = write_review_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/**
 * Three bytes are four characters: pieces of whole threes join without a seam. Small ones make strings
 * that are forgotten at once.
 */
const PIECE = 3 * 2 ** 14;
async function writeBase64(page, path) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const file = write_review_addDisposableResource(env_2, await (0,promises_.open)(path, 'r'), true);
        const bytes = Buffer.allocUnsafe(PIECE);
        let held = 0;
        for (;;) {
            const { bytesRead } = await file.read(bytes, held, PIECE - held);
            held += bytesRead;
            if (bytesRead > 0 && held < PIECE)
                continue;
            await page.writeFile(bytes.toString('base64', 0, held));
            if (bytesRead === 0)
                return;
            held = 0;
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = write_review_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}


/***/ })

};
