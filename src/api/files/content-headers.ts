import { FILE_TYPES, nameOf } from '../../application/files/file-types.js';
import type { StoredFile } from '../../persistence/dossier-file.store.js';

/**
 * What a browser is told of a file: what it is and no guessing, and that nothing in it may run, load or be put into a
 * page. Only what it can show without running anything is shown at all.
 */
export function contentHeaders(
  file: Pick<StoredFile, 'name' | 'mediaType' | 'sha256'>,
  { asDownload }: { readonly asDownload: boolean },
): Readonly<Record<string, string>> {
  const isShown = !asDownload && FILE_TYPES[file.mediaType]?.isShown === true;
  return {
    'content-type': file.mediaType,
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; ${fileName(nameOf(file))}`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'accept-ranges': 'bytes',
    etag: `"${file.sha256}"`,
  };
}

/** The name with its accents (RFC 8187), after one for programs that know only ASCII. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
