import { AddressPolicy } from '../../../src/application/webhooks/address-policy.js';
import { MailGateway } from '../../../src/gateways/mail.gateway.js';
import {
  NoticePreferenceStore,
  type NoticePreference,
} from '../../../src/persistence/notice-preference.store.js';
import { NoticeStore } from '../../../src/persistence/notice.store.js';
import { startMailbox, type Mailbox } from '../../support/mailbox.js';
import { newCommandId, startTestService, type TestService } from '../../support/service.js';

const PUBLIC_URL = 'https://ccn.example.gov.vn';
const MONDAY_MORNING = '2026-09-21T02:00:00.000Z';

const LODGEMENT = {
  procedure: 'cluster-establishment',
  commandId: newCommandId(),
  payload: {
    documentNumber: '01/CV-A',
    cluster: { name: 'Cụm công nghiệp Đại Đồng', areaHectares: 50 },
    investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
  },
};

let mailbox: Mailbox;
let service: TestService;

beforeEach(async () => {
  mailbox = await startMailbox();
  const sender = new MailGateway({ smtpUrl: mailbox.url, from: 'CCN <ccn@example.gov.vn>' });
  service = await startTestService({
    now: MONDAY_MORNING,
    imports: [],
    outside: { mail: { sender, publicUrl: PUBLIC_URL }, webhooks: null, addresses: new AddressPolicy([]) },
  });
});
afterEach(async () => {
  await service.stop();
  await mailbox.stop();
});

async function prefer(username: string, delivery: NoticePreference['delivery']): Promise<void> {
  const email = `${username}@example.gov.vn`;
  await new NoticePreferenceStore(service.application.database.pool).put(username, { email, delivery });
}

async function tell(recipient: string, occasion: string, createdAt: string): Promise<void> {
  await new NoticeStore(service.application.database.pool).insert([
    { recipient, occasion, kind: 'system', sentence: `Việc ${occasion}.`, dossier: null, createdAt },
  ]);
}

async function readDeliveries() {
  const { rows } = await service.application.database.pool.query<{
    recipient: string;
    status: string;
    attempts: number;
    last_error: string | null;
  }>(
    `SELECT recipient, status, attempts, last_error FROM notice_delivery JOIN notice ON id = notice_id ORDER BY id`,
  );
  return rows;
}

test('a transition reaches a mailbox: Vietnamese subject, two parts, one click to the dossier', async () => {
  await prefer('commune-leader', 'immediate');
  const officer = await service.logIn('commune-handler');
  const { body } = await officer.post<{ code: string; title: string }>('/dossiers', LODGEMENT);
  await service.passTo('2026-09-21T02:00:15.000Z');

  expect(mailbox.received).toHaveLength(1);
  const [mail] = mailbox.received;
  expect(mail?.subject).toBe(
    `[CCN] ${body.title}: có doanh nghiệp đề nghị làm chủ đầu tư hạ tầng; cần thông báo tiếp nhận hồ sơ.`,
  );
  expect(mail?.subject).toContain('Cụm công nghiệp Đại Đồng');
  expect(mail?.to).toEqual([{ name: 'Lãnh đạo UBND cấp xã', address: 'commune-leader@example.gov.vn' }]);
  expect(mail?.from).toEqual({ name: 'CCN', address: 'ccn@example.gov.vn' });
  const link = `${PUBLIC_URL}/ho-so/${body.code}`;
  expect(mail?.text).toContain(`Mở hồ sơ: ${link}`);
  expect(mail?.html).toContain(`<a href="${link}">Mở hồ sơ</a>`);
  expect(mail?.messageId).toMatch(/^<notice-\d+@ccn\.example\.gov\.vn>$/);

  // Nobody is written to twice.
  await service.passTo('2026-09-21T02:00:30.000Z');
  expect(mailbox.offers()).toBe(1);
});

test('a mail server that is busy is asked again, later and later, and never after it has accepted', async () => {
  await prefer('department-handler', 'immediate');
  await tell('department-handler', 'a', MONDAY_MORNING);
  mailbox.refuseWith(451);
  await service.passTo('2026-09-21T02:00:01.000Z');
  await service.passTo('2026-09-21T02:00:20.000Z');
  expect(mailbox.offers()).toBe(1);
  await service.passTo('2026-09-21T02:00:31.000Z');
  await service.passTo('2026-09-21T02:01:20.000Z');
  expect(mailbox.offers()).toBe(2);
  expect(await readDeliveries()).toMatchObject([
    { status: 'pending', attempts: 2, last_error: expect.stringContaining('451') },
  ]);

  mailbox.refuseWith(null);
  await service.passTo('2026-09-21T02:01:31.000Z');
  await service.passTo('2026-09-21T03:00:00.000Z');
  expect(mailbox.received).toHaveLength(1);
  expect(await readDeliveries()).toMatchObject([{ status: 'sent', attempts: 3, last_error: null }]);
});

test('a mailbox that does not exist is not asked again', async () => {
  await prefer('department-handler', 'immediate');
  await tell('department-handler', 'a', MONDAY_MORNING);
  mailbox.refuseWith(550);
  await service.passTo('2026-09-21T02:00:01.000Z');
  mailbox.refuseWith(null);
  await service.passTo('2026-09-22T02:00:00.000Z');
  expect(mailbox.offers()).toBe(1);
  expect(await readDeliveries()).toMatchObject([
    { status: 'failed', attempts: 1, last_error: expect.stringContaining('550') },
  ]);
});

test('a server that never answers is given up in the end', async () => {
  await prefer('department-handler', 'immediate');
  await tell('department-handler', 'a', MONDAY_MORNING);
  mailbox.refuseWith(421);
  for (let hours = 1; hours <= 14; hours += 1) {
    await service.passTo(new Date(Date.parse(MONDAY_MORNING) + hours * 7 * 3_600_000).toISOString());
  }
  expect(await readDeliveries()).toMatchObject([{ status: 'failed', attempts: 12 }]);
});

test('what a sender had in hand when it died is sent again, under the same id', async () => {
  await prefer('department-handler', 'immediate');
  await tell('department-handler', 'a', MONDAY_MORNING);
  const { pool } = service.application.database;
  // The claim of a process that came no further.
  await pool.query(`UPDATE notice_delivery SET attempts = 1, next_attempt_at = '2026-09-21T02:02:00Z'`);
  await service.passTo('2026-09-21T02:01:00.000Z');
  expect(mailbox.received).toHaveLength(0);
  await service.passTo('2026-09-21T02:02:00.000Z');
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM notice');
  expect(mailbox.received.map(({ messageId }) => messageId)).toEqual([
    `<notice-${rows[0]?.id ?? ''}@ccn.example.gov.vn>`,
  ]);
});

test('two senders at once send each mail once', async () => {
  await prefer('department-handler', 'immediate');
  for (let count = 0; count < 10; count += 1) await tell('department-handler', `v${count}`, MONDAY_MORNING);
  const { deliverNotices } = service.application;
  const sent = await Promise.all([
    deliverNotices.execute(),
    deliverNotices.execute(),
    deliverNotices.execute(),
  ]);
  expect(sent.reduce((sum, each) => sum + each)).toBe(10);
  expect(new Set(mailbox.received.map(({ subject }) => subject)).size).toBe(10);
});

describe('the digest', () => {
  test('comes once, at eight on a working day, with what came since the last', async () => {
    await prefer('department-handler', 'digest');
    await prefer('department-leader', 'digest');
    await tell('department-handler', 'một', '2026-09-18T09:00:00.000Z');
    await tell('department-handler', 'hai', '2026-09-20T09:00:00.000Z');
    await tell('department-leader', 'ba', '2026-09-20T09:00:00.000Z');

    // Saturday and Sunday at nine, Monday a minute before eight.
    for (const early of [
      '2026-09-19T02:00:00.000Z',
      '2026-09-20T02:00:00.000Z',
      '2026-09-21T00:59:00.000Z',
    ]) {
      await service.passTo(early);
    }
    expect(mailbox.received).toHaveLength(0);

    await service.passTo('2026-09-21T01:00:00.000Z');
    await tell('department-handler', 'bốn', '2026-09-21T01:00:01.000Z');
    await service.passTo('2026-09-21T01:00:15.000Z');
    await service.passTo('2026-09-21T09:00:00.000Z');
    expect(mailbox.received.map(({ to, subject }) => [to?.[0]?.address, subject])).toEqual([
      ['department-handler@example.gov.vn', '[CCN] Tổng hợp 2 thông báo đến ngày 21/09/2026'],
      ['department-leader@example.gov.vn', '[CCN] Tổng hợp 1 thông báo đến ngày 21/09/2026'],
    ]);
    expect(mailbox.received[0]?.text).toContain('Việc một.\n\nViệc hai.');

    await service.passTo('2026-09-22T01:00:00.000Z');
    expect(mailbox.received).toHaveLength(3);
    expect(mailbox.received[2]?.text).toContain('Việc bốn.');
  });

  test('becomes single mails for who changes their mind, and nothing for who wants none', async () => {
    await prefer('department-handler', 'digest');
    await prefer('department-leader', 'digest');
    await tell('department-handler', 'một', MONDAY_MORNING);
    await tell('department-leader', 'một', MONDAY_MORNING);
    await prefer('department-handler', 'immediate');
    const leader = await service.logIn('department-leader');
    expect(await leader.put('/notifications/preferences', { email: null, delivery: 'none' })).toMatchObject({
      status: 200,
    });
    await service.passTo('2026-09-21T02:00:15.000Z');
    await service.passTo('2026-09-22T02:00:15.000Z');
    expect(mailbox.received.map(({ to }) => to?.[0]?.address)).toEqual(['department-handler@example.gov.vn']);
    expect(await readDeliveries()).toMatchObject([{ status: 'sent' }, { status: 'failed', attempts: 0 }]);
  });
});

test('who was recused meanwhile gets no mail that leads to the dossier', async () => {
  await prefer('commune-leader', 'immediate');
  const officer = await service.logIn('commune-handler');
  const { body } = await officer.post<{ code: string }>('/dossiers', LODGEMENT);
  await prefer('commune-handler', 'immediate');
  await tell('commune-handler', 'a', MONDAY_MORNING);
  await service.application.bringUpToDate.execute();
  await service.application.database.pool.query(
    `INSERT INTO dossier_person (username, dossier_id, role, party_code, is_recused)
     SELECT 'commune-leader', id, '', '', true FROM dossier WHERE code = $1`,
    [body.code],
  );
  await service.passTo('2026-09-21T02:00:15.000Z');
  expect(mailbox.received.map(({ to }) => to?.[0]?.address)).toEqual(['commune-handler@example.gov.vn']);
  expect(await readDeliveries()).toContainEqual({
    recipient: 'commune-leader',
    status: 'failed',
    attempts: 0,
    last_error: 'The recipient was recused from the dossier.',
  });
});

test('a disabled account gets no mail', async () => {
  await prefer('department-handler', 'immediate');
  await tell('department-handler', 'a', MONDAY_MORNING);
  await service.application.database.pool.query(
    `UPDATE app_user SET disabled_at = now() WHERE username = 'department-handler'`,
  );
  await service.passTo('2026-09-21T02:00:15.000Z');
  expect(mailbox.offers()).toBe(0);
});
