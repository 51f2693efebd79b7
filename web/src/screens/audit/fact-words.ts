import type { Procedure } from '../../api/procedures.js';
import { propertiesOf, type JsonSchema } from '../../forms/json-schema.js';

/** A part of a fact's name; `isRaw` when nobody has a word for it. */
export interface FactWord {
  readonly text: string;
  readonly isRaw: boolean;
}

/** The words that the forms of a procedure have for a property, by its name. */
interface PropertyWords {
  /** Null when two forms call it differently. */
  readonly title: string | null;
  readonly labels: ReadonlyMap<string, string>;
}

export type FormWords = ReadonlyMap<string, PropertyWords>;

/** What the forms call the properties that the facts were recorded from. */
export function readFormWords(events: Procedure['events']): FormWords {
  const words = new Map<string, { title: string | null; labels: Map<string, string> }>();
  const read = (schema: JsonSchema): void => {
    for (const { name, schema: inner } of propertiesOf(schema)) {
      const { title = null } = inner;
      const known = words.get(name) ?? { title, labels: new Map<string, string>() };
      words.set(name, known);
      if (known.title !== title) known.title = null;
      const labels = inner['x-labels'] ?? inner.items?.['x-labels'] ?? {};
      for (const [value, label] of Object.entries(labels)) known.labels.set(value, label);
      read(inner);
    }
    if (schema.items !== undefined) read(schema.items);
  };
  for (const { payloadSchema } of events) read(payloadSchema as JsonSchema);
  return words;
}

/**
 * The name of a fact for a reader. The catalogue's word goes first, since one property may stand in several
 * forms; an item of a list is numbered from one.
 */
export function nameFact(
  path: readonly string[],
  wordFor: (name: string) => string | undefined,
  forms: FormWords,
): readonly FactWord[] {
  const words: FactWord[] = [];
  for (const step of path) {
    const last = words.at(-1);
    if (/^\d+$/.test(step) && last !== undefined) {
      words[words.length - 1] = { ...last, text: `${last.text} ${String(Number(step) + 1)}` };
      continue;
    }
    // Names of parameters have dots, which part the ids of sentences.
    const word = wordFor(step.replaceAll('.', '-')) ?? forms.get(step)?.title ?? undefined;
    words.push({ text: word ?? step, isRaw: word === undefined });
  }
  return words;
}

/** A recorded choice as the form offered it. */
export function labelOfValue(path: readonly string[], value: string, forms: FormWords): string | undefined {
  const name = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  return forms.get(name)?.labels.get(value);
}
