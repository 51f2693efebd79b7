import { CATALOGUE } from '../../workflows/catalogue.js';
import { handlerOf, leaderOf, runsOut, theSystem, type Person } from '../specification/act.js';
import type { Setting } from '../specification/setting.js';
import { given } from '../specification/specification.js';
import { establishment } from './cluster-establishment/setting.js';
import { handover } from './cluster-handover/setting.js';
import { expansion } from './cluster-expansion/setting.js';
import { adjustment } from './decision-adjustment/setting.js';
import { task } from './directive-task/setting.js';
import { construction } from './infrastructure-construction/setting.js';
import { check } from './inspection/setting.js';
import { chair, selection } from './investor-selection/setting.js';
import { legacy } from './legacy-cluster-regularisation/setting.js';
import { land } from './land-lease/setting.js';
import { report } from './periodic-report/setting.js';
import { targets } from './target-monitoring/setting.js';

/** A state of a procedure, who handles and heads its work there, and a clock that runs. */
interface Office {
  readonly setting: Setting;
  readonly state: string;
  readonly clock: string;
  /** Where the clock runs, when that is another state. */
  readonly clockState?: string;
  readonly officer: Person;
  readonly head: Person;
  /** Who may give more time, where that is not the head of those who work. */
  readonly extender?: Person;
}

const officeOf = (
  setting: Setting,
  state: string,
  clock: string,
  capacity: Parameters<typeof handlerOf>[0],
) => ({
  ...{ setting, state, clock },
  officer: handlerOf(capacity),
  head: leaderOf(capacity),
});

const OFFICES: readonly Office[] = [
  officeOf(establishment, 'requestReceived', 'publicNotice', 'localAuthority'),
  officeOf(expansion, 'requestReceived', 'publicNotice', 'localAuthority'),
  {
    ...officeOf(selection, 'councilForming', 'scoring', 'industryDepartment'),
    ...{ clockState: 'scoring', extender: chair },
  },
  officeOf(construction, 'acceptance.underCheck', 'completionCheck', 'industryDepartment'),
  officeOf(land, 'landPlanning', 'landPlanning', 'localAuthority'),
  officeOf(targets, 'targetSet', 'report', 'industryDepartment'),
  officeOf(handover, 'assetAssignmentDecision.awaitingAssignment', 'assetAssignment', 'provincialCommittee'),
  officeOf(legacy, 'underReview', 'programme', 'industryDepartment'),
  officeOf(adjustment, 'underAppraisal', 'handling', 'industryDepartment'),
  officeOf(report, 'due', 'report', 'recipient'),
  officeOf(check, 'onSite', 'onSite', 'inspector'),
  { ...officeOf(task, 'accepted', 'deadline', 'lead'), extender: leaderOf('assigner') },
];

const suspension = { ground: 'Có khiếu nại', documentNumber: '05/UBND' };

it('every procedure has an office here', () => {
  const told = OFFICES.map(({ setting }) => setting.procedure.code);
  expect(CATALOGUE.map(({ code }) => code).filter((code) => !told.includes(code))).toEqual([]);
});

describe.each(OFFICES.map((office) => [office.setting.procedure.code, office] as const))(
  'what every procedure has, in %s',
  (_, { setting, state, clock, clockState = state, officer, head, extender = head }) => {
    const at = given(setting).inState(state);
    const timed = given(setting).inState(clockState);
    const [party] = Object.values(at.dossier().facts.parties).flat();

    it('a dossier is claimed once, and reassigned by the head', () => {
      at.when(officer.does('CLAIM')).then({
        state,
        facts: { assignee: expect.stringContaining('handler@') },
      });
      at.after(officer.does('CLAIM')).when(officer.does('CLAIM')).thenUnless('isUnassigned');
      const reassignment = { assignee: 'can-bo-khac', reason: 'Nghỉ phép' };
      at.when(officer.does('REASSIGN', reassignment)).thenRefused('not-permitted');
      at.when(head.does('REASSIGN', reassignment)).then({ facts: { assignee: 'can-bo-khac' } });
    });

    it('a clock is overdue, and more time is given with an apology', () => {
      const overdue = timed.when(runsOut(clock)).dossier();
      expect(overdue.clocks.find(({ name }) => name === clock)?.status).toBe('breached');
      const extension = { clock, dueOn: '2035-01-02', documentNumber: '06/UBND', reason: 'Chờ số liệu' };
      timed.when(officer.does('EXTEND', extension)).thenRefused('not-permitted');
      const extended = timed.when(extender.does('EXTEND', extension)).dossier();
      expect(extended.clocks.find(({ name }) => name === clock)).toMatchObject({ dueOn: '2035-01-02' });
    });

    it('work is suspended and resumed by the head', () => {
      at.when(head.does('SUSPEND', suspension)).then({
        state,
        facts: { suspension: { ground: 'Có khiếu nại' } },
      });
      const suspended = at.after(head.does('SUSPEND', suspension));
      suspended.when(head.does('SUSPEND', suspension)).thenRefused('dossier-suspended');
      suspended.when(head.does('RESUME', suspension)).then({ state, facts: { suspension: null } });
      at.when(head.does('RESUME', suspension)).thenUnless('isSuspended');
    });

    it('a document belongs to the step that is being done', () => {
      const document = {
        number: '07/UBND',
        date: setting.acceptedOn,
        issuer: 'UBND',
        abstract: 'Về việc giải quyết hồ sơ',
        step: state,
      };
      at.when(officer.does('RECORD_DOCUMENT', document)).then({
        facts: { documents: [{ number: '07/UBND', state, fileHash: null }] },
      });
      at.when(officer.does('RECORD_DOCUMENT', { ...document, step: 'notLodged' })).thenUnless(
        'documentBelongsToCurrentStep',
      );
    });

    it('an entry is corrected by another, never rewritten', () => {
      const correction = { sequence: 1, field: 'subject', value: 'Tên đúng', ground: 'Sai tên' };
      at.when(head.does('CORRECT_ENTRY', correction)).then({ facts: { corrections: [correction] } });
      at.when(head.does('CORRECT_ENTRY', { ...correction, sequence: 99 })).thenUnless('correctedEntryExists');
    });

    it('a new edition of the calendar is the System’s to tell, and moves no state', () => {
      const dueOn = timed.dossier().clocks.find(({ name }) => name === clock)?.dueOn;
      const moved = { name: clock, run: 1, from: dueOn, to: dueOn, provisional: false };
      const replanned = { edition: 1, clocks: [moved] };
      timed.when(officer.does('CALENDAR_REPLANNED', replanned)).thenRefused('system-only');
      timed.when(theSystem.does('CALENDAR_REPLANNED', replanned)).then({ state: clockState });
    });

    it('a unit is succeeded in every capacity that it has', () => {
      const succession = { from: party, to: 'moi.don-vi-ke-thua', instrument: 'Nghị quyết' };
      const { facts } = at.when(theSystem.does('UNIT_SUCCEEDED', succession)).dossier();
      expect(Object.values(facts.parties).flat()).toContain('moi.don-vi-ke-thua');
      expect(Object.values(facts.parties).flat()).not.toContain(party);
    });
  },
);
