import type { SelectionFacts } from '../../workflows/investor-selection/facts.js';
import { Fraction } from '../../workflows/investor-selection/scoring/fraction.js';
import { recount, type Recount } from '../application/council/recount.js';
import { selectionOf } from '../application/council/selection.js';
import type { Environment } from '../configuration.js';
import { canonicalJson } from '../engine/chain/canonical-json.js';
import { findChainFault } from '../engine/chain/journal-chain.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import { replay } from '../engine/replay.js';
import { readJournal } from '../persistence/journal-entry.store.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { loadDossier } from './dossier-show.js';
import { withInstallation } from './open-installation.js';
import { readExportedJournal } from './read-exported-journal.js';
import type { Report } from './report.js';
import { SHIPPED_EDITION } from './shipped-calendar.js';
import { openShippedWorld } from './shipped-world.js';

type Recorded = Pick<SelectionFacts, 'result' | 'winner'>;

/** Counts a council's result again from its journal alone, and compares it with what was recorded. */
export async function reportTally(env: Environment, code: string, from: string | null): Promise<Report> {
  if (from !== null) {
    const journal = await readExportedJournal(from, code);
    return compare(code, journal, recordedIn(journal));
  }
  return withInstallation(env, async (installation) => {
    const { dossier } = await loadDossier(installation, code);
    return compare(code, await readJournal(installation.database.pool, code), selectionOf(dossier));
  });
}

/** What the engine of this release makes of the whole journal; nothing where it rests on another calendar. */
function recordedIn(journal: readonly JournalEntry[]): Recorded | null {
  if (journal.some(({ calendarEdition }) => calendarEdition !== SHIPPED_EDITION)) return null;
  const dossier = replay(journal, openShippedWorld());
  return dossier === null ? null : selectionOf(dossier);
}

function compare(code: string, journal: readonly JournalEntry[], recorded: Recorded | null): Report {
  const counted = recount(journal);
  if (counted === null) {
    throw new CommandFault('nothing-to-tally', `Nhật ký của hồ sơ ${code} chưa có phiếu chấm nào được mở.`);
  }
  const agrees = findChainFault(journal) === null && counted.forged === null && matches(counted, recorded);
  const sentence =
    counted.forged === null
      ? `Kết quả tính lại của hồ sơ ${code} không khớp với kết quả đã ghi.`
      : `Phiếu chấm trong nhật ký không đúng phiếu đã nộp (${counted.forged.reason})`;
  return {
    data: { code, ...counted, agrees, comparedWith: recorded === null ? 'journal' : 'result' },
    lines: write(code, counted, agrees),
    ...(agrees ? {} : { fault: new CommandFault('tally-disagrees', sentence) }),
  };
}

/** With the recorded result, byte for byte; and the council's own conclusion with whom the count names. */
function matches({ tallied, members, standing, concluded }: Recount, recorded: Recorded | null): boolean {
  const result = recorded?.result ?? null;
  const isSameResult =
    result === null ||
    canonicalJson({ tallied: result.tallied, members: [...result.counted].sort() }) ===
      canonicalJson({ tallied, members });
  const isSameWinner =
    concluded === null || (standing.decidedBy !== null && standing.leaders[0] === concluded);
  return isSameResult && isSameWinner;
}

function write(
  code: string,
  { tallied, members, criteria, standing }: Recount,
  agrees: boolean,
): readonly string[] {
  const winner = standing.decidedBy === null ? 'chưa xác định' : (standing.leaders[0] ?? 'không có');
  return [
    `Hồ sơ ${code}: tính lại từ ${members.length} phiếu, bộ tiêu chí ${criteria}`,
    '',
    ...alignColumns([
      ['HẠNG', 'ĐIỂM', 'CHÍNH XÁC', 'ĐẠT', 'NHÀ ĐẦU TƯ'],
      ...tallied.map(({ rank, total, qualifies, party }) => [
        String(rank),
        Fraction.parse(total).toFixed(2),
        total,
        qualifies ? 'có' : 'không',
        party,
      ]),
    ]),
    '',
    ...alignColumns([
      ['Được chọn', winner],
      ['Khớp với kết quả đã ghi', agrees ? 'có' : 'KHÔNG'],
    ]),
  ];
}
