import { contentHeaders } from '../../../src/api/files/content-headers.js';
import { FILE_TYPES } from '../../../src/application/files/file-types.js';

const file = { name: 'Báo cáo đầu tư.pdf', mediaType: 'application/pdf', sha256: 'a'.repeat(64) };

test('a page may show a PDF, under its name with accents', () => {
  expect(contentHeaders(file, { asDownload: false })).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition':
      'inline; filename="Bao cao au tu.pdf"; filename*=UTF-8\'\'B%C3%A1o%20c%C3%A1o%20%C4%91%E1%BA%A7u%20t%C6%B0.pdf',
    etag: `"${'a'.repeat(64)}"`,
  });
});

test('asked to hand it out, it is handed out', () => {
  expect(contentHeaders(file, { asDownload: true })['content-disposition']).toMatch(/^attachment; /);
});

test('nothing of any type may run, load or be put into a page', () => {
  for (const mediaType of [...Object.keys(FILE_TYPES), 'text/html', 'image/svg+xml']) {
    const headers = contentHeaders({ ...file, mediaType }, { asDownload: false });
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  }
});

test.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/javascript'])(
  '%s would never be shown, even were it taken in',
  (mediaType) => {
    const { 'content-disposition': disposition } = contentHeaders(
      { ...file, mediaType },
      { asDownload: false },
    );
    expect(disposition).toMatch(/^attachment; /);
  },
);

test.each(['a"b.pdf', "a'b.pdf", 'a;b=c.pdf', 'a%22b.pdf', 'a\\b.pdf', '\ud800.pdf'])(
  'the name %j ends nothing that it stands in',
  (name) => {
    const { 'content-disposition': disposition = '' } = contentHeaders(
      { ...file, name },
      { asDownload: false },
    );
    expect(disposition).toMatch(/^inline; filename="[^"\\%]*"; filename\*=UTF-8''[\w.%!#$&+^`|~-]*$/);
  },
);
