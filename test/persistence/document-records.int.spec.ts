import type { Facts, RecordedDocument } from '../../workflows/vocabulary/facts.js';
import { openDatabase, type Database } from '../../src/persistence/database.js';
import {
  listDocuments,
  type DocumentFilter,
  type DocumentListItem,
} from '../../src/persistence/document-record-list.reader.js';
import { listDossiers } from '../../src/persistence/dossier-list.reader.js';
import { DossierStore, type Commit } from '../../src/persistence/dossier.store.js';
import { BadCursor } from '../../src/persistence/page-cursor.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { sampleCommit, sampleDocument, sampleEntry } from './fixtures/sample-dossier.js';
import { insertListed } from './fixtures/sample-list.js';
import { insertSampleUnits } from './fixtures/sample-units.js';

const NOW = '2026-11-21T00:00:00.000Z';
const COMMUNE = { parties: ['hn.xa-thanh-oai'], provinces: [] };
const PROVINCE = { parties: [], provinces: ['hn'] };

const notice: RecordedDocument = {
  ...sampleDocument,
  number: '831/TB-UBND',
  date: '2026-08-06',
  issuer: 'UBND phường Cam Đường',
  abstract: 'Thông báo kết quả tiếp nhận hồ sơ',
  fileHash: '0f'.repeat(32),
};

let testDatabase: TestDatabase;
let database: Database;

beforeEach(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url, { poolSize: 10 });
  await insertSampleUnits(database.pool);
});
afterEach(async () => {
  await database.close();
  await testDatabase.drop();
});

/** The transition that records one more document in a dossier. */
async function toRecording(code: string, document: Partial<RecordedDocument>): Promise<Commit> {
  const loaded = await new DossierStore(database.pool).load(code, '');
  if (loaded === null) throw new Error(`No dossier ${code}.`);
  const { id, dossier, headHash } = loaded;
  const recorded = { ...notice, ...document, sequence: dossier.version + 1 };
  const facts: Facts = { ...dossier.facts, documents: [...dossier.facts.documents, recorded] };
  return sampleCommit(id, dossier, headHash, { facts });
}

async function record(code: string, document: Partial<RecordedDocument> = {}): Promise<void> {
  const isCommitted = await new DossierStore(database.pool).commit(await toRecording(code, document));
  if (!isCommitted) throw new Error(`Expected to record a document in ${code}.`);
}

function list(filter: Partial<DocumentFilter> = {}) {
  return listDocuments(database.pool, { visibility: PROVINCE, limit: 50, ...filter });
}

function toPlace({ dossier, sequence }: DocumentListItem): string {
  return `${dossier}#${sequence}`;
}

/** `<dossier>#<sequence>` of what a filter finds. */
async function found(filter: Partial<DocumentFilter> = {}): Promise<string[]> {
  return (await list(filter)).items.map(toPlace);
}

/** The same of all pages, one after the other. */
async function readAll(filter: Partial<DocumentFilter> & { readonly limit: number }): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await list({ ...filter, ...(cursor === null ? {} : { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(filter.limit);
    seen.push(...page.items.map(toPlace));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return seen;
}

describe('a commit', () => {
  test('writes the document that its entry recorded, and it comes back as it was written', async () => {
    await insertListed(database.pool, [{ code: 'd1', subject: 'Phương Trung' }]);
    await record('d1', notice);
    expect((await list()).items).toEqual([
      { ...notice, sequence: 2, dossier: 'd1', dossierTitle: 'Thành lập Phương Trung' },
    ]);
  });

  test('writes each document once, however many entries follow', async () => {
    await insertListed(database.pool, [{ code: 'd1', documents: [sampleDocument] }]);
    await record('d1');
    await record('d1', { number: '832/TB-UBND' });
    const store = new DossierStore(database.pool);
    const loaded = await store.load('d1', '');
    if (loaded === null) throw new Error('Expected the dossier to be there.');
    const next = sampleCommit(loaded.id, loaded.dossier, loaded.headHash);
    expect(await store.commit(next)).toBe(true);
    expect(loaded.dossier.facts.documents).toHaveLength(3);
    expect(await found()).toEqual(['d1#3', 'd1#2', 'd1#1']);
  });

  test('of several entries writes the documents of all of them', async () => {
    await insertListed(database.pool, [{ code: 'd1' }]);
    const change = await toRecording('d1', {});
    const after = { ...change.after, version: 3 };
    const second = sampleEntry(after, change.entries[0]?.hash ?? '');
    const documents = [...after.facts.documents, { ...notice, number: '832/TB-UBND', sequence: 3 }];
    const both = {
      ...change,
      after: { ...after, facts: { ...after.facts, documents } },
      entries: [...change.entries, second],
    };
    expect(await new DossierStore(database.pool).commit(both)).toBe(true);
    expect(await found()).toEqual(['d1#3', 'd1#2']);
  });

  test('of an older version writes none', async () => {
    await insertListed(database.pool, [{ code: 'd1' }]);
    const change = await toRecording('d1', {});
    expect(await new DossierStore(database.pool).commit({ ...change, expectedVersion: 7 })).toBe(false);
    expect(await found()).toEqual([]);
  });

  test('is the only one of many at once that records', async () => {
    await insertListed(database.pool, [{ code: 'd1' }]);
    const change = await toRecording('d1', {});
    const store = new DossierStore(database.pool);
    const taken = await Promise.all(Array.from({ length: 20 }, () => store.commit(change)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await found()).toEqual(['d1#2']);
  });

  test('that fails leaves none behind', async () => {
    await insertListed(database.pool, [{ code: 'd1' }]);
    const change = await toRecording('d1', {});
    const entries = [sampleEntry(change.after, '', { commandId: 'd1/1' })];
    await expect(new DossierStore(database.pool).commit({ ...change, entries })).rejects.toThrow('command');
    expect(await found()).toEqual([]);
  });

  test('keeps texts at the edge of what PostgreSQL holds', async () => {
    await insertListed(database.pool, [{ code: 'd1' }]);
    const edge = {
      number: '"1\\2"\t😀',
      date: '1000-01-01',
      issuer: '…',
      abstract: `x${'𠀀'.repeat(400)} ${'tờ '.repeat(50)}`,
      fileHash: null,
    };
    await record('d1', edge);
    expect((await list({ q: `x${'𠀀'.repeat(400)}` })).items).toMatchObject([edge]);
    expect((await list({ number: edge.number })).items).toMatchObject([edge]);
  });
});

describe('the list of documents', () => {
  beforeEach(async () => {
    await insertListed(database.pool, [
      { code: 'd1' },
      {
        code: 'd2',
        parties: { localAuthority: ['hn.xa-thanh-oai'], consulted: ['hn.xa-thanh-oai', 'hn.xa-binh-minh'] },
      },
      { code: 'd3', parties: { localAuthority: ['hn.xa-binh-minh'] } },
      { code: 'd4', status: 'ended' },
      { code: 'k1', province: 'kt', parties: { lead: ['kt.so-cong-thuong'] } },
      { code: 'without' },
    ]);
    await record('d4', { number: '90/TTr-UBND', abstract: 'Tờ trình thành lập cụm công nghiệp' });
    await record('d1');
    await record('d1', { number: '12/QĐ-UBND', abstract: 'Quyết định thành lập Hội đồng' });
    await record('d2', { number: '8310/TB-UBND', abstract: 'Thông báo' });
    await record('d3', { issuer: 'UBND xã Bình Minh', abstract: 'Thông báo mời họp' });
    await record('k1', { issuer: 'UBND xã Đăk La' });
  });

  test('answers which dossier holds a document, by its number', async () => {
    expect((await list({ visibility: COMMUNE, number: '831/TB-UBND' })).items).toEqual([
      { ...notice, sequence: 2, dossier: 'd1', dossierTitle: 'Thành lập d1' },
    ]);
  });

  test.each<[string, Partial<DocumentFilter>, string[]]>([
    ['nothing in particular', {}, ['d4#2', 'd3#2', 'd2#2', 'd1#3', 'd1#2']],
    ['number, whoever issued it', { number: '831/TB-UBND' }, ['d3#2', 'd1#2']],
    ['number with spaces around it', { number: ' 12/QĐ-UBND ' }, ['d1#3']],
    ['number, but only the whole of it', { number: '831' }, []],
    ['dossier', { dossier: 'd1' }, ['d1#3', 'd1#2']],
    ['dossier without documents', { dossier: 'without' }, []],
    ['dossier that is not there', { dossier: 'nowhere' }, []],
    ['dossier of another province', { dossier: 'k1' }, []],
    ['words of the number', { q: '831 tb' }, ['d3#2', 'd2#2', 'd1#2']],
    ['number as words, without accents', { q: '12/qd-ubnd' }, ['d1#3']],
    ['words of the abstract', { q: 'thành lập' }, ['d4#2', 'd1#3']],
    ['words of both', { q: 'thanh lap 90' }, ['d4#2']],
    ['words of another document of the dossier', { q: 'hoi dong thong bao' }, []],
    ['words of the issuer', { q: 'binh minh' }, []],
    ['words in another province only', { visibility: PROVINCE, q: 'dak la' }, []],
    ['no words', { q: ' ' }, ['d4#2', 'd3#2', 'd2#2', 'd1#3', 'd1#2']],
    ['signs only', { q: '"!?' }, []],
    ['SQL', { q: `'); DROP TABLE dossier; --`, number: `' OR 1=1 --`, dossier: `' OR 1=1 --` }, []],
    ['all at once', { visibility: COMMUNE, q: 'thong bao', number: '831/TB-UBND', dossier: 'd1' }, ['d1#2']],
  ])('finds by %s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });

  test.each<[string, DocumentFilter['visibility'], string[]]>([
    ['a party', COMMUNE, ['d4#2', 'd2#2', 'd1#3', 'd1#2']],
    [
      'someone of two parties',
      { parties: ['hn.xa-thanh-oai', 'hn.xa-binh-minh'], provinces: [] },
      ['d4#2', 'd3#2', 'd2#2', 'd1#3', 'd1#2'],
    ],
    ['a reader of another province', { parties: [], provinces: ['kt'] }, ['k1#2']],
    [
      'a party that reads another province',
      { parties: ['hn.xa-binh-minh'], provinces: ['kt'] },
      ['k1#2', 'd3#2', 'd2#2'],
    ],
    [
      'a party of its own province',
      { ...PROVINCE, parties: ['hn.xa-thanh-oai'] },
      ['d4#2', 'd3#2', 'd2#2', 'd1#3', 'd1#2'],
    ],
    ['a stranger', { parties: ['hn.so-tai-chinh'], provinces: [] }, []],
    ['nobody', { parties: [], provinces: [] }, []],
  ])('shows %s the documents of the dossiers that they see, each once', async (_, visibility, expected) => {
    expect(await found({ visibility })).toEqual(expected);
    const { items } = await listDossiers(database.pool, { visibility, now: NOW, limit: 50 });
    const dossiers = items.map(({ code }) => code).filter((code) => code !== 'without');
    expect([...new Set(expected.map((place) => place.split('#')[0]))]).toEqual(dossiers);
  });

  test.each([1, 2, 3, 4, 5])('is paged without losing or doubling one, %s at a time', async (limit) => {
    const visibility = { parties: ['hn.xa-thanh-oai', 'hn.xa-binh-minh'], provinces: ['hn'] };
    const seen = await readAll({ visibility, limit });
    expect(seen).toEqual(['d4#2', 'd3#2', 'd2#2', 'd1#3', 'd1#2']);
  });

  test('finds words that more documents have than are looked at one by one', async () => {
    const copy = (table: string, changes: string): Promise<unknown> =>
      database.pool.query(
        `INSERT INTO ${table} SELECT (jsonb_populate_record(original, jsonb_build_object('sequence', n ${changes}))).*
         FROM ${table} AS original JOIN dossier ON dossier.id = dossier_id, generate_series(4, 1003) AS n
         WHERE dossier.code = 'd1' AND sequence = 2`,
      );
    await copy('journal_entry', `, 'command_id', 'copy-' || n`);
    await copy('document_record', '');
    const copies = Array.from({ length: 1000 }, (_, index) => `d1#${1003 - index}`);
    const filter = { visibility: COMMUNE, q: 'thông báo', limit: 400 };
    expect(await readAll(filter)).toEqual(['d2#2', ...copies, 'd1#2']);
    expect(await readAll({ ...filter, dossier: 'd2' })).toEqual(['d2#2']);
    expect(await readAll({ ...filter, visibility: { parties: ['hn.so-tai-chinh'], provinces: [] } })).toEqual(
      [],
    );
  });

  test('refuses a cursor that it did not give out', async () => {
    await expect(list({ cursor: 'rubbish' })).rejects.toThrow(BadCursor);
    const ofDossiers = await listDossiers(database.pool, { visibility: PROVINCE, now: NOW, limit: 1 });
    await expect(list({ cursor: ofDossiers.nextCursor ?? '' })).rejects.toThrow(BadCursor);
  });
});
