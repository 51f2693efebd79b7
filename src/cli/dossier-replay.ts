import type { Instant } from '../../workflows/vocabulary/regime.js';
import { replayDossier, type Replayed, type ReplayPoint } from '../application/replay-dossier.js';
import { verifyJournal } from '../application/verify-journals.js';
import type { Environment } from '../configuration.js';
import { stateNameOf } from '../engine/dossier.js';
import { readJournal } from '../persistence/journal-entry.store.js';
import { alignColumns } from './align-columns.js';
import { CommandFault, wrongUsage } from './command-fault.js';
import { loadDossier } from './dossier-show.js';
import { describeJournalFault } from './journal-fault-sentence.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';
import { writeMoment } from './vietnamese-date.js';

export interface ReplayRequest {
  readonly at?: Instant;
  readonly sequence?: number;
  readonly time: 'occurred' | 'recorded';
}

/** The dossier as it stood at a point, or now; the whole journal is also held against what is stored. */
export function reportReplay(env: Environment, code: string, request: ReplayRequest): Promise<Report> {
  const point = toPoint(request);
  return withInstallation(env, async (installation) => {
    const stored = await loadDossier(installation, code);
    const journal = await readJournal(installation.database.pool, code);
    const replayed = replayDossier(installation.world, journal, point ?? { sequence: journal.length });
    const broken = point === null ? verifyJournal(installation.world, { stored, journal }) : null;
    const agrees = replayed.agrees && broken === null;
    const sentence =
      broken !== null
        ? describeJournalFault(broken)
        : `Hồ sơ ${code}, mục ${replayed.disagreement?.sequence ?? 0}: diễn lại không cho trạng thái đã ghi.`;
    return {
      data: { ...replayed, agrees, fault: broken },
      lines: writeReplayed(code, replayed, agrees),
      ...(agrees ? {} : { fault: new CommandFault('replay-disagrees', sentence) }),
    };
  });
}

function toPoint({ at, sequence, time }: ReplayRequest): ReplayPoint | null {
  if (at !== undefined && sequence !== undefined) throw wrongUsage('Chỉ dùng một trong --at và --sequence.');
  if (sequence !== undefined) return { sequence };
  return at === undefined ? null : { at, time };
}

function writeReplayed(code: string, { dossier, entries }: Replayed, agrees: boolean): readonly string[] {
  if (dossier === null) return [`Lúc đó hồ sơ ${code} chưa được lập.`];
  return [
    `Hồ sơ ${code} tính lại từ ${entries} mục nhật ký`,
    '',
    ...alignColumns([
      ['Bước', stateNameOf(dossier.value)],
      ['Tình trạng', dossier.status === 'ended' ? 'đã kết thúc' : 'đang giải quyết'],
      ['Việc cuối xảy ra lúc', writeMoment(dossier.occurredAt)],
      ['Hệ thống ghi lúc', writeMoment(dossier.recordedAt)],
      ['Khớp với điều đã ghi', agrees ? 'có' : 'KHÔNG'],
    ]),
  ];
}
