/** Keys, each in the object that holds it: two shots may both have a `prompt`. */
export class KeySet {
  readonly #keys = new Map<object, Set<string>>();

  add(holder: object, key: string): void {
    const keys = this.#keys.get(holder);
    if (keys) keys.add(key);
    else this.#keys.set(holder, new Set([key]));
  }

  has(holder: object, key: string): boolean {
    return this.#keys.get(holder)?.has(key) ?? false;
  }
}
