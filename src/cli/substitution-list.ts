import type { Environment } from '../configuration.js';
import { localDateOf } from '../engine/calendar/local-date.js';
import { listSubstitutions } from '../persistence/substitution-list.reader.js';
import type { StoredSubstitution } from '../persistence/substitution.store.js';
import { alignColumns } from './align-columns.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';
import { writeDate } from './vietnamese-date.js';

const HEADINGS = ['SỐ', 'AI THAY MẶT AI', 'ĐƠN VỊ', 'THỜI GIAN', 'PHẠM VI', 'VĂN BẢN', 'TÌNH TRẠNG'];

export interface SubstitutionListRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/** Every substitution of every province, the newest first. */
export function reportSubstitutions(env: Environment, request: SubstitutionListRequest): Promise<Report> {
  return withInstallation(env, async ({ database, world }) => {
    const provinces = new Set(world.directory().units.map(({ province }) => province));
    const page = await listSubstitutions(database.pool, {
      ...request,
      user: null,
      parties: [],
      provinces: [...provinces],
    });
    const today = localDateOf(world.now());
    return {
      data: page,
      lines: [
        ...(page.items.length === 0
          ? ['Chưa có việc thay mặt nào.']
          : alignColumns([HEADINGS, ...page.items.map((each) => toRow(each, today))])),
        ...(page.nextCursor === null ? [] : ['', `Còn nữa: thêm --cursor ${page.nextCursor}`]),
      ],
    };
  });
}

function toRow(substitution: StoredSubstitution, today: string): readonly string[] {
  const { id, absent, substitute, party, from, to, procedures, states, document } = substitution;
  return [
    id,
    `${substitute} thay mặt ${absent}`,
    party,
    `${writeDate(from)} đến ${writeDate(to)}`,
    `${procedures?.join(', ') ?? 'mọi thủ tục'}; ${states?.join(', ') ?? 'mọi bước'}`,
    `${document.number} ngày ${writeDate(document.date)}`,
    describeStatus(substitution, today),
  ];
}

function describeStatus({ from, to, revokedAt }: StoredSubstitution, today: string): string {
  if (revokedAt !== null) return `thu hồi ${writeDate(localDateOf(revokedAt))}`;
  if (today < from) return 'chưa bắt đầu';
  return today <= to ? 'đang hiệu lực' : 'đã hết';
}
