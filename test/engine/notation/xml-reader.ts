import { SaxesParser } from 'saxes';

/** An element as an independent reader gives it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  readonly parent: ReadElement | null;
}

interface GrowingElement extends ReadElement {
  readonly children: GrowingElement[];
  readonly parent: GrowingElement | null;
}

/** Throws where the text is not well formed, or uses a prefix that it never declared. */
export function readXml(text: string): ReadElement {
  const top: GrowingElement = { name: '', attributes: {}, children: [], parent: null };
  let open = top;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const read = { name, attributes: Object.fromEntries(values), children: [], parent: open };
    open.children.push(read);
    open = read;
  });
  parser.on('closetag', () => {
    open = open.parent ?? top;
  });
  parser.write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('Expected an element, but found none.');
  return root;
}

export function allBelow(element: ReadElement, ...names: readonly string[]): readonly ReadElement[] {
  return element.children.flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...allBelow(child, ...names),
  ]);
}
