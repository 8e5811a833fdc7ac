// The review page's script. It stands in the page as it is here: no build, no library.
(() => {
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const one = (selector, inside = document) => inside.querySelector(selector);
  const root = document.documentElement;
  const FRAME = 1 / 24;
  const parsed = new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve);
    else resolve();
  });

  let muted = false;
  let loop = true;
  let ticking = 0;

  // Clips stand at the page's end as base64; each is decoded once, when its player comes near.
  const blobs = new Map();
  function blobOf(name) {
    const known = blobs.get(name);
    if (known) return known;
    const holder = one(`script[data-file="${name}"]`);
    const text = atob(holder.textContent);
    holder.remove();
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    const url = URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }));
    blobs.set(name, url);
    return url;
  }

  async function load(video) {
    if (video.src || video.dataset.asked) return;
    video.dataset.asked = 'yes';
    const { file, src } = video.dataset;
    if (file) await parsed;
    video.src = file ? blobOf(file) : src;
  }

  const players = all('.card').map((card) => {
    const takes = all('video', card);
    // What is new leads, what was follows.
    const lead = takes.at(-1);
    const player = { card, takes, lead, isShot: card.classList.contains('shot') };
    if (!lead) return player;
    const bar = one('#bar').content.firstElementChild.cloneNode(true);
    player.slider = one('input', bar);
    player.clock = one('output', bar);
    player.playButton = one('.play', bar);
    player.chips = all('.strip > [data-at]', card);
    one('.takes', card).after(bar);
    player.slider.addEventListener('input', () => seek(player, Number(player.slider.value)));
    player.playButton.addEventListener('click', () => toggle(player));
    one('.mute', bar).addEventListener('click', () => setMuted(!muted));
    one('.full', bar).addEventListener('click', () => fullScreen(player));
    const looping = one('.loop', bar);
    if (player.isShot) looping.addEventListener('click', () => setLoop(!loop));
    else looping.remove();
    for (const take of takes) {
      take.addEventListener('click', () => toggle(player));
      take.addEventListener('loadedmetadata', () => show(player));
      take.addEventListener('seeked', () => show(player));
    }
    lead.addEventListener('ended', () => ended(player));
    for (const event of ['play', 'pause']) lead.addEventListener(event, () => show(player));
    for (const chip of player.chips)
      chip.addEventListener('click', () => void playFrom(player, Number(chip.dataset.at)));
    card.addEventListener('pointerdown', () => setCurrent(player));
    return player;
  });
  let current = players[0];

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) for (const video of all('video', target)) void load(video);
    },
    { rootMargin: '800px' },
  );
  for (const { card } of players) near.observe(card);

  function lengthOf({ lead }) {
    return lead.duration || Number(lead.dataset.seconds);
  }

  function seek(player, seconds) {
    const at = Math.min(Math.max(0, seconds), lengthOf(player));
    for (const take of player.takes) take.currentTime = Math.min(at, take.duration || at);
    show(player, at);
  }

  async function play(player) {
    setCurrent(player);
    for (const other of players) if (other !== player && other.lead) pause(other);
    await Promise.all(player.takes.map(load));
    if (player.lead.ended || player.lead.currentTime > lengthOf(player) - FRAME) seek(player, 0);
    listen();
    try {
      await Promise.all(player.takes.map((take) => take.play()));
    } catch (error) {
      // Some browsers play no sound before the page was touched.
      if (error.name !== 'NotAllowedError') return;
      setMuted(true);
      await Promise.all(player.takes.map((take) => take.play().catch(() => {})));
    }
    if (!ticking) ticking = requestAnimationFrame(tick);
  }

  function pause(player) {
    for (const take of player.takes) take.pause();
    align(player);
  }

  function toggle(player) {
    if (!player.lead) return;
    if (player.lead.paused) void play(player);
    else pause(player);
  }

  async function playFrom(player, seconds) {
    await Promise.all(player.takes.map(load));
    seek(player, seconds);
    await play(player);
  }

  function ended(player) {
    if (!player.isShot || !loop) return pause(player);
    seek(player, 0);
    void play(player);
  }

  /** Paused takes show the same moment exactly. */
  function align({ takes, lead }) {
    for (const take of takes)
      if (take !== lead && take.src) {
        take.playbackRate = 1;
        take.currentTime = Math.min(lead.currentTime, take.duration || lead.currentTime);
      }
  }

  /** Takes drift apart by some milliseconds: a little faster or slower brings them back unseen. */
  function tick() {
    const player = players.find(({ lead }) => lead && !lead.paused);
    ticking = player ? requestAnimationFrame(tick) : 0;
    if (!player) return;
    for (const take of player.takes) {
      if (take === player.lead || take.ended || take.seeking || player.lead.seeking) continue;
      const late = player.lead.currentTime - take.currentTime;
      if (Math.abs(late) > 0.2) take.currentTime = player.lead.currentTime;
      take.playbackRate = Math.abs(late) < 0.02 ? 1 : 1 + Math.max(-0.15, Math.min(0.15, late * 2));
    }
    show(player);
  }

  function show(player, at = player.lead.currentTime) {
    const length = lengthOf(player);
    player.slider.max = length;
    player.slider.value = at;
    player.clock.value = `${clockTime(at)} / ${clockTime(length)}`;
    player.playButton.setAttribute('aria-pressed', String(!player.lead.paused));
    const here = player.chips.findLast((chip) => Number(chip.dataset.at) <= at + FRAME);
    for (const chip of player.chips) chip.setAttribute('aria-current', String(chip === here));
  }

  function clockTime(seconds) {
    const tenths = Math.round(seconds * 10);
    const whole = Math.floor(tenths / 10);
    return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}.${tenths % 10}`;
  }

  /** One take is heard: that which is looked at, the new one when both are. */
  function listen() {
    const heard = root.dataset.view === 'was' ? 'was' : 'now';
    for (const { takes } of players) {
      const audible = takes.find((take) => take.dataset.take === heard) ?? takes.at(-1);
      for (const take of takes) take.muted = muted || take !== audible;
    }
  }

  function setMuted(value) {
    muted = value;
    for (const button of all('.bar .mute')) button.setAttribute('aria-pressed', String(muted));
    listen();
  }

  function setLoop(value) {
    loop = value;
    for (const button of all('.bar .loop')) button.setAttribute('aria-pressed', String(loop));
  }

  function setView(view) {
    root.dataset.view = view;
    for (const button of all('.views button'))
      button.setAttribute('aria-pressed', String(button.dataset.view === view));
    listen();
  }

  function setCurrent(player) {
    current.card.classList.remove('current');
    current = player;
    current.card.classList.add('current');
  }

  function go(step) {
    const next = players[players.indexOf(current) + step];
    if (!next) return;
    const playing = current.lead && !current.lead.paused;
    if (playing) pause(current);
    setCurrent(next);
    next.card.scrollIntoView({ block: 'start' });
    next.card.focus({ preventScroll: true });
    if (playing && next.lead) void play(next);
  }

  function fullScreen(player) {
    const stage = one('.stage', player.card);
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (stage.requestFullscreen) void stage.requestFullscreen();
    // A phone that lets only videos fill its screen.
    else player.lead?.webkitEnterFullscreen?.();
  }

  /** The shot as it stands in the joined video, from two seconds before it begins. */
  function inContext({ card }) {
    const button = one('.context', card);
    if (!button) return;
    const cut = players.find((player) => player.card.id === button.dataset.cut);
    cut.card.scrollIntoView({ block: 'start' });
    void playFrom(cut, Math.max(0, Number(button.dataset.at) - 2));
  }

  for (const player of players)
    one('.context', player.card)?.addEventListener('click', () => inContext(player));
  for (const button of all('.views button'))
    button.addEventListener('click', () => setView(button.dataset.view));
  const help = one('dialog');
  const toggleHelp = () => (help.open ? help.close() : help.showModal());
  for (const button of all('.help, dialog .close')) button.addEventListener('click', toggleHelp);

  const step = (seconds) => {
    if (!current.lead) return;
    if (Math.abs(seconds) < 0.5) pause(current);
    seek(current, current.lead.currentTime + seconds);
  };
  const keys = {
    ' ': () => toggle(current),
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    ',': () => step(-FRAME),
    '.': () => step(FRAME),
    0: () => current.lead && seek(current, 0),
    j: () => go(1),
    k: () => go(-1),
    1: () => setView('was'),
    2: () => setView('now'),
    3: () => setView('both'),
    c: () => inContext(current),
    f: () => fullScreen(current),
    l: () => setLoop(!loop),
    m: () => setMuted(!muted),
    '?': toggleHelp,
  };
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const action = keys[key.length === 1 ? key.toLowerCase() : key];
    if (!action || ctrlKey || metaKey || altKey) return;
    if (help.open && key !== '?') return;
    // A button that has the focus is pressed by the space bar as anywhere.
    if (key === ' ' && target.closest('button, a')) return;
    event.preventDefault();
    action();
  });

  setView('both');
  setMuted(false);
  setLoop(true);
  setCurrent(current);
  for (const player of players) if (player.lead) show(player);
})();
