const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot say at all, by no escape. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A start tag, or an empty element, with its attributes in the order given. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string>>,
  end: '>' | '/>' = '/>',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}${end}`;
}

/** Of an attribute's value: a reader gets back the very text, its line breaks too. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSPEAKABLE, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
