/** A ledger in memory; it grants every claim, as a repository with a single run does. */
export class MemoryLedger {
  place = 'memory';
  #entries = {
    takes: new Map(),
    damaged: new Set(),
    cuts: new Map(),
    spends: new Map(),
    retakes: new Map(),
    plans: new Map(),
  };

  async read() {
    return this.#entries;
  }

  async update(_wanted, decide) {
    for (const entry of decide(this.#entries)) {
      const { fingerprint, take } = entry;
      if (entry.kind === 'take') this.#entries.takes.set(`${fingerprint}/${take}`, entry);
      else this.#entries.spends.set(`${entry.day}/${fingerprint}.${take}.${entry.try}`, entry);
    }
    return this.#entries;
  }
}

/** Downloads that take no time, and a folder for them in memory: what is timed is when clips are noticed. */
export class MemoryClips {
  #files = new Map();

  pathOf(sha256) {
    return sha256;
  }

  async has() {
    return false;
  }

  async verify() {
    return false;
  }

  async temporary() {
    return `file-${this.#files.size}`;
  }

  async discard() {}

  async fetch(address, to) {
    const sha256 = address.slice('clip:'.length);
    this.#files.set(to, sha256);
    return { kind: 'file', sha256, bytes: 1 };
  }

  async adopt(temporary) {
    const sha256 = this.#files.get(temporary);
    return { clip: { bytes: 1, durationSeconds: 8, height: 720, sha256, width: 1280 } };
  }
}
