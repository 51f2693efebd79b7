import type { ExchangeElement } from './exchange-element.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A document of elements and attributes; none of ours has text between its tags. */
export function writeXml(root: ExchangeElement): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...writeElement(root), ''].join('\n');
}

function writeElement({ name, attributes, children }: ExchangeElement): readonly string[] {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeValue(value)}"`)];
  if (children.length === 0) return [`<${tag.join(' ')}/>`];
  return [
    `<${tag.join(' ')}>`,
    ...children.flatMap((child) => writeElement(child).map((line) => `  ${line}`)),
    `</${name}>`,
  ];
}

function escapeValue(value: string): string {
  return value.replaceAll(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}
