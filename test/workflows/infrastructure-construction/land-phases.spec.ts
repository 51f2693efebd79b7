import { openDossier } from '../../../workflows/vocabulary/effect.js';
import { theSystem, type Changes } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { committee, construction, department, investor, localAuthority } from './setting.js';

const phase = {
  phase: 'Đợt 1',
  compensationUnit: 'hn.trung-tam-quy-dat',
  agriculturalHectares: 20,
  nonAgriculturalHectares: 2,
  riceHectares: 12,
};
const leased = (changes: Changes) =>
  theSystem.does('LAND_LEASED', {
    documentNumber: '77/QĐ-UBND',
    phase: 'Đợt 1',
    coversWholeArea: false,
    ...changes,
  });

describe.each(['preparing', 'groundbroken', 'underConstruction'])('the land, in phases, in %s', (state) => {
  const at = given(construction).inState(state);

  it('each phase is opened as a dossier of its own', () => {
    at.when(department.does('OPEN_LAND_LEASE', phase)).then({
      state,
      effects: [openDossier('land-lease')],
      facts: { landLeaseOpenings: [{ ...phase, mountainOrPoor: false }] },
    });
  });

  it('which tells this one when its land is leased', () => {
    at.when(leased({})).then({
      state,
      facts: { landLeases: [{ phase: 'Đợt 1', documentNumber: '77/QĐ-UBND' }] },
    });
    const { facts } = at.when(leased({ coversWholeArea: true }).on('2026-12-01')).dossier();
    expect(facts).toMatchObject({ reached: { landLease: '2026-12-01' } });
  });
});

describe('a phase', () => {
  const opened = given(construction)
    .inState('preparing')
    .after(localAuthority.does('OPEN_LAND_LEASE', phase));

  it('is opened once', () => {
    opened
      .when(department.does('OPEN_LAND_LEASE', phase))
      .thenUnless('phaseIsNew', { detail: 'Đợt: Đợt 1.' });
    opened.when(department.does('OPEN_LAND_LEASE', { ...phase, phase: 'Đợt 2' })).then({
      facts: { landLeaseOpenings: [{ phase: 'Đợt 1' }, { phase: 'Đợt 2' }] },
    });
  });

  it('is opened by the local authority or the department, and reported by the System alone', () => {
    for (const person of [investor, committee]) {
      given(construction)
        .inState('preparing')
        .when(person.does('OPEN_LAND_LEASE', phase))
        .thenRefused('not-permitted');
    }
    opened
      .when(department.does('LAND_LEASED', { documentNumber: '1', phase: 'Đợt 1', coversWholeArea: true }))
      .thenRefused('system-only');
  });
});
