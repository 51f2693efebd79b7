import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { hashOf } from '../../engine/chain/canonical-json.js';
import type { DueNotice } from '../../persistence/notice-delivery.store.js';
import { escapeHtml } from '../escape-html.js';
import type { Mail } from './mail-sender.js';

const MAX_SUBJECT = 200;
const PREFIX = '[CCN]';
const FOOTER = [
  'Thư này do hệ thống tự động gửi, xin không trả lời.',
  'Bạn đổi cách nhận thông báo trong mục Thông báo của hệ thống.',
];

type Told = Pick<DueNotice, 'sentence' | 'dossier'>;

/** One notice, at once. */
export function writeImmediateMail(notice: DueNotice, publicUrl: string): Mail {
  return {
    ...writeMail(notice, [notice], publicUrl),
    subject: toSubject(notice.sentence),
    messageId: toMessageId(`notice-${notice.id}`, publicUrl),
  };
}

/** What came for one person since the last digest, in one mail. */
export function writeDigestMail(
  recipient: DueNotice,
  notices: readonly DueNotice[],
  day: LocalDate,
  publicUrl: string,
): Mail {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = `digest-${day}-${hashOf(recipient.recipient).slice(0, 16)}`;
  return {
    ...writeMail(recipient, notices, publicUrl),
    subject: toSubject(`Tổng hợp ${notices.length} thông báo đến ngày ${date}/${month}/${year}`),
    messageId: toMessageId(name, publicUrl),
  };
}

function writeMail(
  { displayName, email }: DueNotice,
  notices: readonly Told[],
  publicUrl: string,
): Pick<Mail, 'to' | 'text' | 'html'> {
  const greeting = `Kính gửi: ${displayName}`;
  const told = notices.map(({ sentence, dossier }) => ({
    sentence,
    link: dossier === null ? null : `${publicUrl}/ho-so/${encodeURIComponent(dossier)}`,
  }));
  const lines = told.map(({ sentence, link }) =>
    link === null ? sentence : `${sentence}\nMở hồ sơ: ${link}`,
  );
  const items = told.map(({ sentence, link }) => {
    const anchor = link === null ? '' : `<br><a href="${escapeHtml(link)}">Mở hồ sơ</a>`;
    return `<p>${escapeHtml(sentence)}${anchor}</p>`;
  });
  return {
    to: { name: toLine(displayName), address: email },
    text: `${[greeting, ...lines, FOOTER.join('\n')].join('\n\n')}\n`,
    html: [
      '<!doctype html><html lang="vi"><body>',
      `<p>${escapeHtml(greeting)}</p>`,
      ...items,
      `<p><small>${FOOTER.join('<br>')}</small></p>`,
      '</body></html>',
    ].join('\n'),
  };
}

/** What a person typed as a title or a name cannot begin another header. */
function toLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
}

function toSubject(sentence: string): string {
  const line = `${PREFIX} ${toLine(sentence)}`;
  const characters = Array.from(line);
  return characters.length <= MAX_SUBJECT ? line : `${characters.slice(0, MAX_SUBJECT - 1).join('')}…`;
}

function toMessageId(name: string, publicUrl: string): string {
  return `<${name}@${new URL(publicUrl).hostname}>`;
}
