import { ROLES } from '../../../workflows/vocabulary/role.js';
import { accept, reject, type Result } from '../result.js';
import type { Ladder, Rung } from './ladder.js';

/** One thing wrong with a ladder: where (`ladder.rungs[1].when`) and a Vietnamese sentence for its author. */
export interface LadderFault {
  readonly path: string;
  readonly sentence: string;
}

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;
const KIND = /^[A-Za-z]{1,60}$/;
const MOST_RUNGS = 20;
const MOST_RECIPIENTS = 10;
const FARTHEST_WORKING_DAY = 250;

/** Reads a ladder as an administrator writes it, and names everything that is wrong with it. */
export function parseLadder(json: unknown): Result<Ladder, readonly LadderFault[]> {
  const { openingHours, rungs } = asRecord(json);
  const rows: readonly unknown[] = Array.isArray(rungs) ? rungs : [];
  const faults = [
    ...findHoursFaults(asRecord(openingHours)),
    ...(Array.isArray(rungs) && rungs.length <= MOST_RUNGS
      ? []
      : [fault('ladder.rungs', `Phải có danh sách bậc nhắc việc, nhiều nhất ${MOST_RUNGS} bậc.`)]),
    ...rows
      .slice(0, MOST_RUNGS)
      .flatMap((row, index) => findRungFaults(asRecord(row), `ladder.rungs[${index}]`)),
    ...findRepeatedCodes(rows),
  ];
  if (faults.length > 0) return reject(faults);
  const { from, to } = asRecord(openingHours) as Record<'from' | 'to', string>;
  return accept({ openingHours: { from, to }, rungs: (rows as readonly Rung[]).map(copyRung) });
}

/** Only what a rung is made of, whatever else was sent. */
function copyRung({ code, when, recipients }: Rung): Rung {
  return {
    code,
    when: when === 'breach' ? when : { workingDaysFromDue: when.workingDaysFromDue, at: when.at },
    recipients: recipients.map((recipient) => {
      if (recipient.to === 'assignee') return { to: recipient.to };
      const { to, role } = recipient;
      return to === 'units' ? { to, kind: recipient.kind, role } : { to, role };
    }),
  };
}

function findHoursFaults({ from, to }: Record<string, unknown>): LadderFault[] {
  return isTimeOfDay(from) && isTimeOfDay(to) && from < to
    ? []
    : [fault('ladder.openingHours', 'Giờ gửi phải có from trước to, mỗi giờ viết theo dạng 08:00.')];
}

function findRungFaults({ code, when, recipients }: Record<string, unknown>, path: string): LadderFault[] {
  const rows: readonly unknown[] = Array.isArray(recipients) ? recipients : [];
  return [
    ...(typeof code === 'string' && CODE.test(code)
      ? []
      : [fault(`${path}.code`, 'Mã bậc gồm chữ thường không dấu, chữ số và dấu gạch nối.')]),
    ...(when === 'breach' || isWorkingDayTime(asRecord(when))
      ? []
      : [
          fault(
            `${path}.when`,
            `Thời điểm phải là breach, hoặc số ngày làm việc so với ngày hết hạn (từ -${FARTHEST_WORKING_DAY} đến ${FARTHEST_WORKING_DAY}) và giờ dạng 08:00.`,
          ),
        ]),
    ...(rows.length >= 1 && rows.length <= MOST_RECIPIENTS
      ? []
      : [fault(`${path}.recipients`, `Phải có từ 1 đến ${MOST_RECIPIENTS} nhóm người nhận.`)]),
    ...rows
      .slice(0, MOST_RECIPIENTS)
      .flatMap((row, index) =>
        isRecipient(asRecord(row))
          ? []
          : [
              fault(
                `${path}.recipients[${index}]`,
                'Người nhận phải là assignee; owner hoặc superior với role; hoặc units với kind và role.',
              ),
            ],
      ),
  ];
}

function isWorkingDayTime({ workingDaysFromDue: days, at }: Record<string, unknown>): boolean {
  return Number.isInteger(days) && Math.abs(days as number) <= FARTHEST_WORKING_DAY && isTimeOfDay(at);
}

function isRecipient({ to, kind, role }: Record<string, unknown>): boolean {
  if (to === 'assignee') return true;
  if (!(ROLES as readonly unknown[]).includes(role)) return false;
  return (
    to === 'owner' || to === 'superior' || (to === 'units' && typeof kind === 'string' && KIND.test(kind))
  );
}

function findRepeatedCodes(rows: readonly unknown[]): LadderFault[] {
  const codes = rows.map((row) => asRecord(row).code);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index && typeof code === 'string'
      ? [fault(`ladder.rungs[${index}].code`, 'Mã bậc bị ghi hai lần.')]
      : [],
  );
}

function fault(path: string, sentence: string): LadderFault {
  return { path, sentence };
}

function isTimeOfDay(value: unknown): value is string {
  return typeof value === 'string' && TIME_OF_DAY.test(value);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
