/** The SHA-256 of a content in hexadecimal; null where the browser computes none, as on a page without HTTPS. */
export async function digest(content: Blob | ArrayBuffer): Promise<string | null> {
  // The types promise it on every page.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const bytes = content instanceof Blob ? await content.arrayBuffer() : content;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
