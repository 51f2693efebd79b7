import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { createInstallation, PATIENCE } from './installation.js';

const SHIPPED = new URL('../../seed/dossiers/binhdinh-notice.json', import.meta.url);

interface ImportFile {
  readonly rows: readonly { readonly line: number; readonly lodge: { readonly payload: object } }[];
}

let installation: TestDatabase;
let env: Record<string, string>;
let folder: string;
let shipped: ImportFile;

beforeAll(async () => {
  installation = await createInstallation([]);
  env = { DATABASE_URL: installation.url };
  folder = await mkdtemp(join(tmpdir(), 'ccn-import-'));
  shipped = JSON.parse(await readFile(SHIPPED, 'utf8')) as ImportFile;
}, PATIENCE);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await installation.drop();
}, PATIENCE);

async function importText(text: string) {
  const file = join(folder, 'source.json');
  await writeFile(file, text);
  return { file, ...(await ccnJson(['import', file], { env })) };
}

async function countDossiers(): Promise<number> {
  const { data } = await ccnJson(['dossier', 'list', '--limit', '1000'], { env });
  return (data as { items: readonly unknown[] }).items.length;
}

describe('ccn import', () => {
  it('takes nothing of a file with a wrong row, and names every row, its field and why', async () => {
    const [first, second] = shipped.rows;
    const rows = shipped.rows.map((row) =>
      row === first || row === second ? { ...row, lodge: { ...row.lodge, payload: { wrong: 1 } } } : row,
    );
    const { exitCode, data, error } = await importText(JSON.stringify({ ...shipped, rows }));
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({ code: 'rows-refused' });
    expect((data as { refused: unknown }).refused).toEqual(
      [first, second].map((row) => ({
        line: row?.line,
        field: expect.stringMatching(/^lodge/),
        reason: expect.stringMatching(/\p{L}/u),
      })),
    );
    expect(await countDossiers()).toBe(0);
  });

  it('names the line at which a file is no JSON', async () => {
    const { exitCode, data } = await importText('{\n"rows": [],\n}');
    expect(exitCode).toBe(1);
    expect(data).toMatchObject({ refused: [{ line: 3, reason: 'Tệp không phải là JSON hợp lệ.' }] });
  });

  it('tells people in lines', async () => {
    const file = join(folder, 'broken.json');
    await writeFile(file, 'rác');
    const { exitCode, stdout, stderr } = await ccn(['import', file], { env });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^Dòng 1 .*Tệp không phải là JSON hợp lệ\.\n$/);
    expect(stderr).toBe(`${file}: 1 dòng bị từ chối, không nhập gì.\n`);
  });

  it(
    'brings a whole file in, and the same file again changes nothing',
    async () => {
      const text = JSON.stringify(shipped);
      const first = await importText(text);
      expect(first).toMatchObject({
        exitCode: 0,
        data: { alreadyImported: false, imported: shipped.rows.length, skipped: 0 },
      });
      const again = await importText(text);
      expect(again).toMatchObject({ exitCode: 0, data: { alreadyImported: true, imported: 0 } });
      expect(await countDossiers()).toBe(shipped.rows.length);
      expect((await ccnJson(['audit', 'verify'], { env })).data).toMatchObject({ intact: true });
    },
    PATIENCE,
  );

  it('says that a file is missing before it looks for a database', async () => {
    const { exitCode, error } = await ccnJson(['import', join(folder, 'none.json')]);
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({ code: 'file' });
  });
});
