import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('../../web/src/', import.meta.url));
const vi = readCatalogue('vi');
const en = readCatalogue('en');
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;
/** Attributes that a person reads or hears. */
const SPOKEN = ['aria-label', 'title', 'label', 'placeholder', 'description', 'alt', 'aria-valuetext'];

interface Source {
  readonly name: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => ({ name, text: readFileSync(join(SOURCES, name), 'utf8') }));

test('every sentence stands in both languages, with the same values to fill in', () => {
  expect(Object.keys(en)).toEqual(Object.keys(vi));
  const valuesOf = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name));
  for (const [id, sentence] of Object.entries(vi)) {
    expect({ id, values: valuesOf(en[id] ?? '') }).toEqual({ id, values: valuesOf(sentence) });
  }
});

test('every sentence is said somewhere', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const unsaid = Object.keys(vi).filter((id) => {
    const group = id.slice(0, id.lastIndexOf('.') + 1);
    return !all.includes(`'${id}'`) && !all.includes('`' + group + '${');
  });
  expect(unsaid).toEqual([]);
});

test('no text stands outside of the catalogues', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(findText)).toEqual([]);
});

/** Text of elements, attributes that are read aloud, and Vietnamese in any literal; comments may say what they like. */
function findText({ name, text }: Source): readonly string[] {
  const found: string[] = [];
  const note = (words: string) => {
    if (/\p{Letter}{2}/u.test(words)) found.push(`${name}: ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    else if (ts.isJsxAttribute(node) && SPOKEN.includes(node.name.getText())) {
      if (node.initializer !== undefined && ts.isStringLiteral(node.initializer)) note(node.initializer.text);
    } else if (ts.isStringLiteralLike(node) && VIETNAMESE.test(node.text)) note(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

function readCatalogue(language: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(SOURCES, 'i18n', `${language}.json`), 'utf8')) as Record<
    string,
    string
  >;
}
