import { given } from '../../specification/specification.js';
import { construction, department, departmentLeader, fromSource, investor } from './setting.js';

const imported = given(construction).acceptedOn('2020-12-31', fromSource).inState('preparing');
const says = (stage: string, changes = {}) =>
  departmentLeader.does('RECORD_SOURCE_STATUS', { stage, ...changes });

describe('the status that a source states', () => {
  it.each([
    ['preparing', 'preparing', []],
    ['groundbroken', 'groundbroken', ['groundbreaking']],
    ['underConstruction', 'underConstruction', ['groundbreaking']],
    ['acceptance', 'acceptance.gatheringFile', ['groundbreaking', 'worksCompletion']],
    ['inOperation', 'inOperation', ['groundbreaking', 'worksCompletion', 'acceptance']],
    [
      'receivingSecondaryInvestors',
      'receivingSecondaryInvestors',
      ['groundbreaking', 'worksCompletion', 'acceptance', 'secondaryInvestors'],
    ],
  ])('brings a dossier to %s without the papers of the steps before', (stage, state, reached) => {
    const outcome = imported.when(says(stage).on('2024-12-31'));
    outcome.then({ state });
    expect(outcome.dossier().facts).toMatchObject({
      reached: Object.fromEntries(reached.map((milestone) => [milestone, '2024-12-31'])),
    });
  });

  it('keeps the words, the lines and the flags of the source', () => {
    const line = {
      sequence: 1,
      milestones: ['landClearance'],
      task: 'Hoàn thành GPMB',
      lead: 'UBND huyện; CĐT',
      leadInherited: false,
      result: '(GPMB 80%)',
      target: '2025',
      targetInherited: false,
    };
    const flags = [{ code: 'ground-ceremony-only', sentence: 'Chỉ có động thổ.' }];
    imported
      .when(says('groundbroken', { since: '2022-10', milestones: [line], flags }).on('2022-10-31'))
      .then({
        facts: {
          sourceMilestones: [line],
          flags,
          sourceStatuses: [{ stage: 'groundbroken', since: '2022-10', recordedFor: '2022-10-31' }],
        },
      });
  });

  it('is said again, later and no less far', () => {
    const broken = imported.after(says('groundbroken').on('2023-08-03'));
    broken.when(says('inOperation').on('2024-12-31')).then({
      state: 'inOperation',
      facts: { reached: { groundbreaking: '2023-08-03', acceptance: '2024-12-31' } },
    });
    broken.when(says('groundbroken').on('2024-12-31')).then({ state: 'groundbroken' });
    broken.when(says('preparing').on('2024-12-31')).thenUnless('stageIsNotBehind');
  });

  it('meets the targets of what it says is done', () => {
    imported
      .after(
        departmentLeader.does('SET_TARGET', {
          milestone: 'worksCompletion',
          deadline: { type: 'year', year: 2025 },
        }),
      )
      .when(says('acceptance').on('2024-12-31'))
      .then({ clocks: { targetWorksCompletion: 'stopped' } });
  });

  it('is only for dossiers that came from a source', () => {
    given(construction).inState('preparing').when(says('groundbroken')).thenUnless('cameFromSource');
  });

  it('is only the department leader’s to record', () => {
    for (const person of [department, investor]) {
      imported.when(person.does('RECORD_SOURCE_STATUS')).thenRefused('not-permitted');
    }
  });

  it('leaves the law’s own steps open from there', () => {
    imported
      .after(says('inOperation').on('2024-12-31'))
      .when(investor.does('RECEIVE_SECONDARY_INVESTORS').on('2025-02-03'))
      .thenUnless('serviceRegulationApproved');
  });
});
