/** The rows of a text by RFC 4180. */
export function parse(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let found = field.exec(text); found !== null; found = field.exec(text)) {
    const [whole, quoted, plain = '', end] = found;
    if (whole === '') break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n' && field.lastIndex < text.length) rows.push([]);
    if (field.lastIndex === text.length) break;
  }
  return rows;
}
