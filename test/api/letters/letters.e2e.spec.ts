import { randomUUID } from 'node:crypto';

import type { DossierView } from '../../../src/application/dossier-view.js';
import type { Answer } from '../../../src/api/views/building-blocks.js';
import type { letterList, letterView, waitingLetterList } from '../../../src/api/views/letter.view.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient, type Received } from '../support/api-client.js';
import { act, bringToAppraisal, lodge, NOTICE } from '../support/lodgement.js';

type Letter = Answer<typeof letterView>;

const DEPARTMENT = 'hn.so-cong-thuong';
const SUPPLEMENT = {
  components: [{ code: 'b2', reason: 'Thiếu phương án tài chính', guidance: 'Bổ sung theo Đ.9.2' }],
};
const FORMALITIES = { symbol: 'PYC-SCT', position: 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC' };
const WHOLE = { ...SUPPLEMENT, letter: FORMALITIES };

let service: TestService;
let nobody: ApiClient;
let commune: ApiClient;
let handler: ApiClient;
let head: ApiClient;
/** A dossier that the department appraises. */
let code: string;
let path: string;

beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  nobody = new ApiClient(service.url);
  commune = await nobody.logIn('commune-handler');
  code = await lodge(commune);
  path = `/api/v1/dossiers/${code}/letters`;
  await bringToAppraisal(service, commune, code);
  handler = await nobody.logIn('department-handler');
  head = await nobody.logIn('department-leader');
});
// Whatever was done, every journal is whole.
afterAll(async () => {
  const auditor = await nobody.logIn('auditor');
  expect((await auditor.get('/api/v1/audit/verification')).body).toMatchObject({ intact: true, faults: [] });
  await service.stop();
});

const letterIn = ({ body }: Received) => body as Letter;
const begin = (client: ApiClient, event: string, values: object = {}, commandId: string = randomUUID()) =>
  client.post(path, { event, values, commandId });
const pass = (client: ApiClient, { id, revision }: Letter, move: string, body: object = {}) =>
  client.post(`${path}/${id}/${move}`, { revision, ...body });
const versionOf = async () => ((await handler.get(`/api/v1/dossiers/${code}`)).body as DossierView).version;
const save = (client: ApiClient, at: string, body: object) => client.send(at, { method: 'PUT', body });
const issue = async (client: ApiClient, letter: Letter, body: object = {}) =>
  pass(client, letter, 'issue', {
    ordinal: letter.nextOrdinal ?? 1,
    expectedVersion: await versionOf(),
    commandId: randomUUID(),
    ...body,
  });

async function submitted(event = 'REQUEST_SUPPLEMENT', values: object = WHOLE): Promise<Letter> {
  const begun = letterIn(await begin(handler, event));
  return letterIn(await pass(handler, begun, 'submission', { values }));
}
const signed = async (letter: Letter) => letterIn(await pass(head, letter, 'signature'));

describe('a letter that is composed', () => {
  test('is offered for each act that the step takes, to those whose act it is', async () => {
    const { offered } = (await handler.get(path)).body as Answer<typeof letterList>;
    expect(offered.find(({ event }) => event === 'REQUEST_SUPPLEMENT')).toMatchObject({
      name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
      allowed: true,
    });
    expect(offered.map(({ event }) => event)).not.toContain('PUBLISH_NOTICE');
    const { offered: toOthers } = (await commune.get(path)).body as Answer<typeof letterList>;
    expect(toOthers.filter(({ allowed }) => allowed)).toEqual([]);
    expect(await begin(commune, 'REQUEST_SUPPLEMENT')).toMatchObject({
      status: 409,
      body: { code: 'letter-not-offered' },
    });
    expect(await begin(handler, 'PUBLISH_NOTICE')).toMatchObject({ status: 409 });
    expect(await begin(handler, 'CLAIM')).toMatchObject({ status: 409 });
  });

  test('is begun once, with what was typed into the form of its act', async () => {
    const commandId = randomUUID();
    const first = await begin(handler, 'REQUEST_SUPPLEMENT', SUPPLEMENT, commandId);
    expect(first).toMatchObject({ status: 201, body: { status: 'draft', revision: 1, values: SUPPLEMENT } });
    const again = await begin(handler, 'REQUEST_SUPPLEMENT', SUPPLEMENT, commandId);
    expect(letterIn(again).id).toBe(letterIn(first).id);
    expect(await begin(handler, 'EXTEND', {}, commandId)).toMatchObject({ status: 409 });
  });

  test('says what it lacks by field, and does not go to be signed before it is whole', async () => {
    const begun = letterIn(await begin(handler, 'REQUEST_SUPPLEMENT'));
    expect(begun.gaps.map((gap) => gap.path)).toEqual(['/letter/symbol', '/letter/position', '/components']);
    const refused = await pass(handler, begun, 'submission', { values: { ...SUPPLEMENT, letter: {} } });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'letter-incomplete', faults: [{ path: '/letter/symbol' }, { path: '/letter/position' }] },
    });
    expect(letterIn(await handler.get(`${path}/${begun.id}`))).toMatchObject({
      revision: 1,
      status: 'draft',
    });
    const saved = await save(handler, `${path}/${begun.id}`, {
      revision: 1,
      values: { ...SUPPLEMENT, letter: {} },
    });
    expect(saved).toMatchObject({ status: 200, body: { revision: 2, status: 'draft' } });
    expect(await pass(handler, letterIn(saved), 'submission', { values: WHOLE })).toMatchObject({
      status: 200,
      body: { status: 'submitted', gaps: [] },
    });
  });

  test('is held against the rules as its act will be', async () => {
    const begun = letterIn(await begin(handler, 'EXTEND'));
    const values = { clock: 'appraisal', dueOn: '2026-09-30', reason: 'Chờ ý kiến', letter: FORMALITIES };
    expect(await pass(handler, begun, 'submission', { values })).toMatchObject({
      status: 422,
      body: { code: 'extension-not-later' },
    });
    expect(
      await pass(handler, begun, 'submission', { values: { ...values, clock: 'khong-co' } }),
    ).toMatchObject({
      status: 422,
      body: { code: 'clock-not-running' },
    });
  });

  test('takes any rubbish as a draft, and prints it', async () => {
    const begun = letterIn(await begin(handler, 'REQUEST_SUPPLEMENT'));
    const values = { components: [null, 7, { code: [] }], due: 'mai', letter: { copies: 'x', symbol: 3 } };
    const saved = await save(handler, `${path}/${begun.id}`, { revision: 1, values });
    expect(saved).toMatchObject({ status: 200, body: { values } });
    const { status, headers } = await handler.get(`${path}/${begun.id}/pdf`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { body } = await pass(handler, letterIn(saved), 'submission', { values });
    expect(body).toMatchObject({ code: 'letter-incomplete' });
  });
});

describe('who has a letter in hand', () => {
  test('is its unit, until it is issued', async () => {
    const letter = await submitted();
    const at = `${path}/${letter.id}`;
    for (const other of [commune, await nobody.logIn('investor-a'), await nobody.logIn('province-clerk')]) {
      expect(await other.get(at)).toMatchObject({ status: 404 });
      expect(await other.get(`${at}/pdf`)).toMatchObject({ status: 404 });
      expect(await pass(other, letter, 'signature')).toMatchObject({ status: 404 });
      expect(((await other.get(path)).body as { items?: unknown[] }).items ?? []).toEqual([]);
    }
    const auditor = await nobody.logIn('auditor');
    expect(await auditor.get(at)).toMatchObject({ status: 200, body: { status: 'submitted' } });
    expect(await pass(auditor, letter, 'signature')).toMatchObject({ status: 403 });
    expect(await begin(auditor, 'REQUEST_SUPPLEMENT')).toMatchObject({ status: 403 });
  });

  test('is signed or sent back by the head alone, and each is told', async () => {
    const letter = await submitted();
    const waiting = async (client: ApiClient) =>
      ((await client.get('/api/v1/letters')).body as Answer<typeof waitingLetterList>).items.find(
        ({ id }) => id === letter.id,
      )?.awaits;
    expect([await waiting(handler), await waiting(head)]).toEqual([undefined, 'signature']);
    expect(await pass(handler, letter, 'signature')).toMatchObject({
      status: 403,
      body: { code: 'letter-not-permitted' },
    });
    expect(await pass(head, letter, 'return', { remark: '' })).toMatchObject({ status: 400 });
    const returned = letterIn(await pass(head, letter, 'return', { remark: 'Nêu rõ căn cứ' }));
    expect(returned).toMatchObject({
      status: 'returned',
      acts: [{}, {}, { kind: 'returned', remark: 'Nêu rõ căn cứ' }],
    });
    expect([await waiting(handler), await waiting(head)]).toEqual(['correction', undefined]);
    const again = letterIn(await pass(handler, returned, 'submission', { values: WHOLE }));
    const back = letterIn(await pass(handler, again, 'recall'));
    expect(await pass(head, back, 'signature')).toMatchObject({
      status: 409,
      body: { code: 'letter-closed' },
    });
    const done = await signed(letterIn(await pass(handler, back, 'submission', { values: WHOLE })));
    expect(done).toMatchObject({ status: 'signed', signedBy: 'department-leader', nextOrdinal: 1 });
    expect(await waiting(handler)).toBe('issue');
    const { items } = (await handler.get('/api/v1/notifications')).body as { items: { sentence: string }[] };
    const told = items.filter(({ sentence }) => sentence.includes('Phiếu yêu cầu bổ sung'));
    expect(told.map(({ sentence }) => sentence.split(': ')[1])).toEqual(
      expect.arrayContaining([
        'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ bị trả lại để sửa.',
        'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ đã ký, chờ vào số và phát hành.',
      ]),
    );
    expect(await save(handler, `${path}/${done.id}`, { revision: done.revision, values: {} })).toMatchObject({
      status: 409,
    });
    expect(await pass(handler, done, 'discard', { remark: 'Không cần nữa' })).toMatchObject({
      status: 200,
      body: { status: 'discarded' },
    });
  });

  test('is nobody who has read an older revision', async () => {
    const begun = letterIn(await begin(handler, 'REQUEST_SUPPLEMENT'));
    await save(handler, `${path}/${begun.id}`, { revision: 1, values: SUPPLEMENT });
    expect(await save(head, `${path}/${begun.id}`, { revision: 1, values: WHOLE })).toMatchObject({
      status: 412,
      body: { code: 'stale-letter', expectedRevision: 1, actualRevision: 2 },
    });
    const saves = [3, 4].map((due) =>
      save(handler, `${path}/${begun.id}`, { revision: 2, values: { due: `2026-10-0${String(due)}` } }),
    );
    expect((await Promise.all(saves)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test('is whoever stands in for the head, in their name', async () => {
    const { body } = await head.post('/api/v1/substitutions', {
      ...{ absent: 'department-leader', substitute: 'department-handler', party: DEPARTMENT },
      ...{ from: '2026-09-29', to: '2026-09-29' },
      document: { number: '12/GUQ-SCT', date: '2026-09-28', issuer: 'Sở Công Thương' },
    });
    const done = letterIn(await pass(handler, await submitted(), 'signature'));
    expect(done).toMatchObject({ status: 'signed', signedBy: 'department-handler' });
    expect(done.acts.at(-1)).toMatchObject({ kind: 'signed', onBehalfOf: 'department-leader' });
    await head.post(`/api/v1/substitutions/${(body as { id: string }).id}/revocation`, {});
  });
});

describe('a letter that goes out', () => {
  test('is all or nothing: number, file, document and act', async () => {
    const letter = await signed(await submitted());
    const before = await versionOf();
    const stale = await issue(handler, letter, { expectedVersion: before - 1 });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale-version' } });
    expect(letterIn(await handler.get(`${path}/${letter.id}`))).toMatchObject({
      status: 'signed',
      file: null,
    });
    expect(
      ((await handler.get(`/api/v1/dossiers/${code}/files`)).body as { items: unknown[] }).items,
    ).toEqual([]);
    expect(await versionOf()).toBe(before);

    const commandId = randomUUID();
    const order = { ordinal: 12, commandId, expectedVersion: before };
    const answers = await Promise.all([issue(handler, letter, order), issue(handler, letter, order)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(letterIn(await issue(handler, letter, order))).toMatchObject({
      status: 'issued',
      number: '12/PYC-SCT',
      issuedOn: '2026-09-29',
    });

    const { items } = (await handler.get(`/api/v1/dossiers/${code}/journal`)).body as {
      items: { event: string; payload: Record<string, unknown> }[];
    };
    expect(items.slice(before).map(({ event }) => event)).toEqual(['RECORD_DOCUMENT', 'REQUEST_SUPPLEMENT']);
    const [document, request] = items.slice(before);
    expect(request?.payload).toEqual({ ...SUPPLEMENT, documentNumber: '12/PYC-SCT' });
    const files = (
      (await handler.get(`/api/v1/dossiers/${code}/files`)).body as {
        items: { id: string; name: string; sha256: string }[];
      }
    ).items;
    expect(files).toEqual([
      expect.objectContaining({ name: '12-PYC-SCT.pdf', mediaType: 'application/pdf' }),
    ]);
    expect(document?.payload).toMatchObject({
      number: '12/PYC-SCT',
      date: '2026-09-29',
      issuer: 'Sở Công Thương',
      fileHash: files[0]?.sha256,
    });

    // What went out is what everybody reads, whatever is printed later.
    const issued = await handler.get(`${path}/${letter.id}/pdf`);
    expect(issued.headers.get('etag')).toBe(`"${String(files[0]?.sha256)}"`);
    const investor = await nobody.logIn('investor-a');
    expect(
      await investor.get(`/api/v1/dossiers/${code}/files/${String(files[0]?.id)}/content`),
    ).toMatchObject({ status: 200 });
    expect(await commune.get(`${path}/${letter.id}`)).toMatchObject({ status: 200 });
    expect(await pass(handler, letter, 'discard', { remark: 'Nhầm' })).toMatchObject({ status: 409 });
    await service.passTo('2026-10-05T02:00:00.000Z');
    await act(commune, code, { event: 'SUBMIT_SUPPLEMENT', payload: { components: [{ code: 'b2' }] } });
  });

  test('has a number that no other of the unit and year has, and the next is told', async () => {
    const letter = await signed(
      await submitted('RECORD_DOCUMENT', {
        abstract: 'đôn đốc',
        letter: { ...FORMALITIES, addressee: 'UBND xã', remark: 'Đề nghị khẩn trương.' },
      }),
    );
    expect(letter.nextOrdinal).toBe(13);
    expect(await issue(handler, letter, { ordinal: 12 })).toMatchObject({
      status: 422,
      body: { code: 'letter-number-taken', nextOrdinal: 13 },
    });
    const other = await signed(
      await submitted('RECORD_DOCUMENT', {
        abstract: 'mời họp',
        letter: { ...FORMALITIES, addressee: 'UBND xã', remark: 'Mời dự họp.' },
      }),
    );
    // The document alone goes out: there is no other act.
    const before = await versionOf();
    expect(letterIn(await issue(handler, letter))).toMatchObject({ status: 'issued', number: '13/PYC-SCT' });
    expect(await versionOf()).toBe(before + 1);
    expect(letterIn(await handler.get(`${path}/${other.id}`)).nextOrdinal).toBe(14);
  });

  test('stays signed where the rules no longer let its act pass', async () => {
    const letter = await signed(
      await submitted('RETURN', { ground: 'Đ.9', reason: 'Không đủ', letter: FORMALITIES }),
    );
    await act(head, code, {
      event: 'SUSPEND',
      payload: { ground: 'Tranh chấp', documentNumber: '9/TB-SCT' },
    });
    const before = await versionOf();
    expect(await issue(handler, letter)).toMatchObject({ status: 409, body: { code: 'dossier-suspended' } });
    expect(await versionOf()).toBe(before);
    expect(letterIn(await handler.get(`${path}/${letter.id}`))).toMatchObject({
      status: 'signed',
      number: null,
    });
    await act(head, code, {
      event: 'RESUME',
      payload: { ground: 'Hết tranh chấp', documentNumber: '10/TB-SCT' },
    });
    expect(letterIn(await issue(handler, letter))).toMatchObject({ status: 'issued' });
    expect(await begin(handler, 'REQUEST_SUPPLEMENT')).toMatchObject({ status: 409 });
  });

  test('remembers how its unit signs, for the next of its kind', async () => {
    const other = await lodge(commune);
    const at = `/api/v1/dossiers/${other}/letters`;
    const leader = await nobody.logIn('commune-leader');
    const values = { letter: { symbol: 'TB-UBND', position: 'CHỦ TỊCH' } };
    const post = (client: ApiClient, to: string, body: object) => client.post(to, body);
    const begun = letterIn(
      await post(commune, at, { event: NOTICE.event, values: {}, commandId: randomUUID() }),
    );
    const sent = letterIn(await post(commune, `${at}/${begun.id}/submission`, { revision: 1, values }));
    await post(leader, `${at}/${begun.id}/signature`, { revision: sent.revision });
    const next = letterIn(
      await post(commune, at, { event: NOTICE.event, values: {}, commandId: randomUUID() }),
    );
    expect(next.values).toEqual(values);
  });
});
