/** A variable: its text, and where it is declared. */
export interface Variable {
  readonly name: string;
  /** Undefined where the value was refused: that has been complained of. */
  readonly value: string | undefined;
  /** The `vars`, `matrix` or `include` entry that holds it. */
  readonly holder: object;
}

/** Variables that hold at some place, and the wider scope around it. The nearest wins. */
export interface Scope {
  readonly own: ReadonlyMap<string, Variable>;
  readonly outer?: Scope | undefined;
}

export function lookUp(name: string, scope: Scope): Variable | undefined {
  for (let at: Scope | undefined = scope; at; at = at.outer) {
    const variable = at.own.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** Every name that can be used, nearest first; the first 300, for suggestions. */
export function namesIn(scope: Scope): readonly string[] {
  const names = new Set<string>();
  for (let at: Scope | undefined = scope; at; at = at.outer)
    for (const name of at.own.keys()) if (names.size < 300) names.add(name);
  return [...names];
}
