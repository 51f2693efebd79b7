import type { ExchangeElement } from './exchange-element.js';
import { tag } from './xml.js';

/** A document of elements and attributes; none of ours has text between its tags. */
export function writeXml(root: ExchangeElement): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...writeElement(root), ''].join('\n');
}

function writeElement({ name, attributes, children }: ExchangeElement): readonly string[] {
  if (children.length === 0) return [tag(name, attributes)];
  return [
    tag(name, attributes, '>'),
    ...children.flatMap((child) => writeElement(child).map((line) => `  ${line}`)),
    `</${name}>`,
  ];
}
