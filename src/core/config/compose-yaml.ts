import { Composer, Parser, type Document } from 'yaml';
import { lexYaml, type Refused } from './lex-yaml.js';

export type Composed =
  | {
      readonly as: 'document';
      readonly document: Document.Parsed;
      readonly lastQuote: number;
    }
  | Refused;

/** One YAML document as a tree of nodes that know their places, its errors with it. */
export function composeYaml(text: string): Composed {
  const lexed = lexYaml(text);
  if (lexed.as === 'refused') return lexed;
  const parser = new Parser();
  // Uniqueness of keys takes the library quadratic time; readValues looks at it.
  const composer = new Composer({ uniqueKeys: false, schema: 'core', version: '1.2' });
  const documents: Document.Parsed[] = [];
  let isBroken = false;
  for (const lexeme of lexed.tokens) {
    for (const token of parser.next(lexeme)) {
      isBroken ||= token.type === 'error';
      documents.push(...composer.next(token));
    }
    // Recovering from what cannot be parsed takes quadratic time too.
    if (isBroken || documents.length > 0) break;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const [document, second] = documents;
  if (!document) throw new Error('the YAML composer gave no document');
  if (!second) return { as: 'document', document, lastQuote: lexed.lastQuote };
  const marker = text.lastIndexOf('\n---', second.range[0]) + 1;
  return { as: 'refused', because: 'documents', at: marker };
}
