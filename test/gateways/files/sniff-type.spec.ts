import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { FILE_TYPES } from '../../../src/application/files/file-types.js';
import { sniffType } from '../../../src/gateways/files/sniff-type.js';
import {
  HTML,
  JPEG,
  makeDocm,
  makeDocx,
  makePdf,
  makePng,
  makeZip,
  SVG,
} from '../../support/sample-files.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccn-sniff-'));
});
afterAll(() => rm(folder, { recursive: true }));

const sniff = async (content: Buffer, name = 'upload'): Promise<string | null> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return sniffType(path);
};

test.each([
  ['a PDF', makePdf('x'), 'application/pdf'],
  ['a PNG', makePng(), 'image/png'],
  ['a JPEG', JPEG, 'image/jpeg'],
  [
    'a document of Word',
    makeDocx(),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
])('%s is known by its content', async (_, content, type) => {
  expect(await sniff(content)).toBe(type);
  expect(FILE_TYPES[type]).toBeDefined();
});

test.each([
  ['a page that calls itself a PDF', HTML],
  ['a drawing that carries a script', SVG],
  ['a document of Word with macros', makeDocm()],
  ['an archive', makeZip({ 'a.txt': 'a' })],
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['text', Buffer.from('Kính gửi Sở Công Thương')],
  ['nothing', Buffer.alloc(0)],
  ['an archive that breaks off', makeDocx().subarray(0, 40)],
])('%s is nothing that is taken in', async (_, content) => {
  const type = await sniff(content, 'bao-cao.pdf');
  expect(type === null ? undefined : FILE_TYPES[type]).toBeUndefined();
});
