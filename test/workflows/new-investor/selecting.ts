import { notify, openDossier } from '../../../workflows/vocabulary/effect.js';
import { handlerOf, leaderOf, theSystem } from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';
import { given } from '../../specification/specification.js';
import { LOSER, WINNER } from './samples.js';

const department = handlerOf('industryDepartment');
const departmentHead = leaderOf('industryDepartment');
const localAuthority = handlerOf('localAuthority');

/** What choosing the investor asks in every procedure that does it; `then` is where the winner leads. */
export function describeSelecting(setting: Setting, then: string): void {
  const state = 'investorSelection.selecting';
  const selecting = given(setting).inState(state);
  const applied = selecting.after(department.does('REGISTER_APPLICATION'));
  const atWork = applied.after(department.does('OPEN_COUNCIL'));

  describe('choosing the investor', () => {
    it('applications are taken in, each investor once', () => {
      for (const officer of [department, localAuthority]) {
        selecting
          .when(officer.does('REGISTER_APPLICATION'))
          .then({ state, facts: { applications: [{ party: WINNER, name: 'Công ty A' }] } });
      }
      applied.when(department.does('REGISTER_APPLICATION')).thenUnless('applicationIsNew');
      selecting
        .when(department.does('REGISTER_APPLICATION', { date: '2035-01-01' }))
        .thenUnless('paperIsDatedByThen');
    });

    it('a council is opened once somebody has applied, and tells whom it selected', () => {
      selecting.when(department.does('OPEN_COUNCIL')).thenUnless('someInvestorHasApplied', {
        basis: expect.objectContaining({ article: 'Đ.13.2' }),
      });
      applied.when(department.does('OPEN_COUNCIL')).then({
        state: 'investorSelection.councilAtWork',
        effects: [openDossier('investor-selection')],
        facts: { councilAtWork: true, hasOpened: true },
      });
      atWork.when(department.does('INVESTOR_SELECTED')).thenRefused('system-only');
      atWork
        .when(theSystem.does('INVESTOR_SELECTED'))
        .then({ state: then, facts: { investorSelection: { source: 'council', winner: WINNER } } });
    });

    it('a council that finds nobody, or is dissolved, lets the department begin anew', () => {
      atWork.when(theSystem.does('NO_INVESTOR_QUALIFIED')).then({
        state: 'investorSelection.noneQualified',
        effects: [notify('noInvestorQualified', 'industryDepartment')],
      });
      atWork
        .when(theSystem.does('COUNCIL_DISSOLVED'))
        .then({ state, effects: [notify('councilDissolved', 'industryDepartment')] });
      const nobody = applied.after(department.does('RECORD_NO_INVESTOR_QUALIFIED'));
      nobody.when(department.does('CALL_AGAIN')).thenRefused('not-permitted');
      nobody
        .when(departmentHead.does('CALL_AGAIN'))
        .then({ state, facts: { applications: [], investorSelection: null } });
    });

    it('a council that met on paper is recorded, and keeps Đ.13.2', () => {
      applied
        .when(department.does('RECORD_COUNCIL_RESULT'))
        .then({ state: then, facts: { investorSelection: { source: 'paper', winner: WINNER } } });
      const other = { investor: { party: LOSER, name: 'Công ty B' }, documentNumber: '02/CV-B' };
      const several = applied.after(department.does('REGISTER_APPLICATION', other));
      several.when(department.does('RECORD_COUNCIL_RESULT')).then({ state: then });
      several
        .when(department.does('RECORD_COUNCIL_RESULT', { tieReason: undefined }))
        .thenUnless('tieIsReasoned');
      const below = { infrastructure: 10, environment: 10, capacity: 15, finance: 14.99 };
      applied
        .when(department.does('RECORD_COUNCIL_RESULT', { applications: [{ party: WINNER, groups: below }] }))
        .thenUnless('winnerReachesPassMark', { detail: 'Tổng điểm: 49,99.' });
      applied
        .when(department.does('RECORD_NO_INVESTOR_QUALIFIED'))
        .then({ state: 'investorSelection.noneQualified' });
    });
  });
}
