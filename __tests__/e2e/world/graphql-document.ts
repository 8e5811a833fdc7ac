/** A field of a GraphQL operation: enough of the language for what an action asks of GitHub. */
export interface Field {
  readonly name: string;
  /** The alias, or the name. */
  readonly as: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Field[];
  /** The type that the inline fragment around it asks for. */
  readonly on?: string;
}

/** Reads the only operation of a document. Named fragments and directives are refused, not ignored. */
export function parseGraphql(
  text: string,
  variables: Readonly<Record<string, unknown>>,
): readonly Field[] {
  const tokens = text.match(/#[^\n]*|"(?:\\.|[^"\\])*"|[A-Za-z_]\w*|-?\d+|\.\.\.|[^\s,]/g) ?? [];
  const words = tokens.filter((token) => !token.startsWith('#'));
  let next = words.indexOf('{');
  return selection();

  function selection(): readonly Field[] {
    expect('{');
    const fields: Field[] = [];
    while (words[next] !== '}') {
      if (words[next] === '...') fields.push(...fragment());
      else fields.push(field());
    }
    expect('}');
    return fields;
  }

  function fragment(): readonly Field[] {
    expect('...');
    expect('on');
    const on = name();
    return selection().map(({ name: of, as, args, fields }) => ({
      name: of,
      as,
      args,
      fields,
      on,
    }));
  }

  function field(): Field {
    const first = name();
    const alias = words[next] === ':';
    if (alias) next += 1;
    const fieldName = alias ? name() : first;
    const args = words[next] === '(' ? pairs('(', ')') : {};
    const fields = words[next] === '{' ? selection() : [];
    return { name: fieldName, as: first, args, fields };
  }

  function pairs(open: string, close: string): Readonly<Record<string, unknown>> {
    expect(open);
    const found: Record<string, unknown> = {};
    while (words[next] !== close) {
      const key = name();
      expect(':');
      found[key] = value();
    }
    expect(close);
    return found;
  }

  function value(): unknown {
    const word = words[next] ?? '';
    if (word === '{') return pairs('{', '}');
    next += 1;
    if (word === '$') return variables[name()];
    if (word === '[') {
      const list: unknown[] = [];
      while (words[next] !== ']') list.push(value());
      next += 1;
      return list;
    }
    if (/^["\d-]|^(?:true|false|null)$/.test(word)) return JSON.parse(word);
    return word;
  }

  function name(): string {
    const word = words[next] ?? '';
    if (!/^[A-Za-z_]/.test(word)) throw new Error(`unexpected "${word}" in a GraphQL document`);
    next += 1;
    return word;
  }

  function expect(word: string): void {
    if (words[next] !== word) {
      throw new Error(`expected "${word}" but found "${words[next] ?? 'the end'}"`);
    }
    next += 1;
  }
}

/**
 * Only the fields that were asked for; throws on one that the data lacks, as GitHub refuses it. Data
 * with a `__typename` is of an interface: what is its type's own needs a fragment.
 */
export function select(data: unknown, fields: readonly Field[], type: string): unknown {
  if (data === null || fields.length === 0) return data;
  if (Array.isArray(data)) return data.map((each) => select(each, fields, type));
  const record: Readonly<Record<string, unknown>> = { ...data };
  const typename = record['__typename'];
  return Object.fromEntries(
    fields
      .filter(({ on }) => on === undefined || on === typename)
      .map(({ as, fields: inner, name, on }) => {
        const known = typename === undefined || on !== undefined || ofAnyType.has(name);
        if (!known || !(name in record))
          throw new Error(`Field '${name}' doesn't exist on type '${type}'`);
        return [as, select(record[name], inner, name)];
      }),
  );
}

const ofAnyType: ReadonlySet<string> = new Set(['__typename', 'oid']);
