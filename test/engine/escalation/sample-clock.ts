import type { Clock } from '../../../src/engine/clock.js';
import { endOfDay } from '../../../src/engine/calendar/local-date.js';
import type { Ladder } from '../../../src/engine/escalation/ladder.js';

/** The ladder of the release. */
export const LADDER: Ladder = {
  openingHours: { from: '08:00', to: '17:00' },
  rungs: [
    { code: 'due-soon', when: { workingDaysFromDue: -2, at: '08:00' }, recipients: [{ to: 'assignee' }] },
    {
      code: 'due-today',
      when: { workingDaysFromDue: 0, at: '08:00' },
      recipients: [{ to: 'assignee' }, { to: 'owner', role: 'leader' }],
    },
    { code: 'breached', when: 'breach', recipients: [{ to: 'owner', role: 'leader' }] },
    {
      code: 'superior',
      when: { workingDaysFromDue: 2, at: '08:00' },
      recipients: [{ to: 'superior', role: 'leader' }],
    },
    {
      code: 'province',
      when: { workingDaysFromDue: 5, at: '08:00' },
      recipients: [{ to: 'units', kind: 'inspectorate', role: 'auditor' }],
    },
  ],
};

/** A clock that runs from 3 August 2026, due at the end of a day. */
export function clockDueOn(dueOn: string, changes: Partial<Clock> = {}): Clock {
  return {
    name: 'deadline',
    run: 1,
    status: 'running',
    term: {
      kind: 'deadline',
      deadline: { type: 'date', date: dueOn },
      basis: { internal: 'Văn bản giao nhiệm vụ.' },
    },
    startedOn: '2026-08-03',
    startedAt: '2026-08-03T01:00:00.000Z',
    pauses: [],
    dueOn,
    dueAt: endOfDay(dueOn),
    extendedTo: null,
    provisional: false,
    calendarEdition: 1,
    stoppedAt: null,
    breachedAt: null,
    plannedAt: '2026-08-03T01:00:00.000Z',
    ...changes,
  };
}
