import { writeDigestMail, writeImmediateMail } from '../../../src/application/notices/write-mail.js';
import type { DueNotice } from '../../../src/persistence/notice-delivery.store.js';

const URL = 'https://ccn.example.gov.vn';

const notice: DueNotice = {
  id: '17',
  recipient: 'commune-handler',
  displayName: 'Cán bộ thụ lý UBND cấp xã',
  email: 'xa@example.gov.vn',
  sentence: 'Thành lập cụm công nghiệp Mẫu: cơ quan thẩm định yêu cầu bổ sung hồ sơ.',
  dossier: '000.00.01.H26-260921-0001',
  createdAt: '2026-09-21T02:00:00.000Z',
  attempts: 1,
};

describe('a mail at once', () => {
  const mail = writeImmediateMail(notice, URL);

  test('says in its subject what happened', () => {
    expect(mail.subject).toBe(`[CCN] ${notice.sentence}`);
    expect(mail.to).toEqual({ name: notice.displayName, address: notice.email });
  });

  test('leads to the dossier with one click, in both of its parts', () => {
    const link = `${URL}/ho-so/000.00.01.H26-260921-0001`;
    expect(mail.text).toContain(`Mở hồ sơ: ${link}\n`);
    expect(mail.html).toContain(`<a href="${link}">Mở hồ sơ</a>`);
  });

  test('has the same id each time it is written, and another than the next', () => {
    expect(mail.messageId).toBe('<notice-17@ccn.example.gov.vn>');
    expect(writeImmediateMail({ ...notice, attempts: 2 }, URL).messageId).toBe(mail.messageId);
    expect(writeImmediateMail({ ...notice, id: '18' }, URL).messageId).not.toBe(mail.messageId);
  });
});

test('a title that a person typed begins no other header, and no tag', () => {
  const sentence = 'CCN A\r\nBcc: ai-do@example.com\r\n\r\n<script>alert("x")</script>\u0000 & B';
  const { subject, html, to } = writeImmediateMail({ ...notice, sentence, displayName: 'A\r\nCc: b' }, URL);
  expect(to.name).toBe('A Cc: b');
  expect(subject).toBe('[CCN] CCN A Bcc: ai-do@example.com <script>alert("x")</script> & B');
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  expect(html).not.toContain('<script>');
});

test('a very long title is cut at a whole character', () => {
  const { subject } = writeImmediateMail({ ...notice, sentence: '𝐗'.repeat(500) }, URL);
  expect(Array.from(subject)).toHaveLength(200);
  expect(subject.isWellFormed()).toBe(true);
  expect(subject.endsWith('…')).toBe(true);
});

test('a digest holds everything that came, under one id for each person and day', () => {
  const second = {
    ...notice,
    id: '18',
    sentence: 'Nhiệm vụ B: nhiệm vụ được giao cho đơn vị thực hiện.',
    dossier: null,
  };
  const digest = writeDigestMail(notice, [notice, second], '2026-09-22', URL);
  expect(digest.subject).toBe('[CCN] Tổng hợp 2 thông báo đến ngày 22/09/2026');
  for (const { sentence } of [notice, second]) {
    expect(digest.text).toContain(sentence);
    expect(digest.html).toContain(sentence);
  }
  const idOf = (day: string, recipient = notice) => writeDigestMail(recipient, [notice], day, URL).messageId;
  expect(idOf('2026-09-22')).toBe(digest.messageId);
  expect(idOf('2026-09-23')).not.toBe(digest.messageId);
  expect(idOf('2026-09-22', { ...notice, recipient: 'commune-leader' })).not.toBe(digest.messageId);
});
