import { endOpened, notify, openDossier } from '../../../workflows/vocabulary/effect.js';
import { theSystem, type Changes } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import {
  chair,
  committee,
  construction,
  department,
  departmentLeader,
  investor,
  localAuthority,
} from './setting.js';

const journeyTo = (state: string) => construction.journeys[state] ?? [];

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

const ended = theSystem.does('LAND_LEASE_ENDED', {
  phase: 'Đợt 1',
  ground: 'Đ.122.1',
  reason: 'HĐND chưa thông qua nghị quyết',
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

  it('is told that one ended without a lease, and may then be opened again', () => {
    const open = at.after(department.does('OPEN_LAND_LEASE', phase));
    open.when(ended).then({
      state,
      effects: [notify('land-lease-ended', 'investor', 'localAuthority', 'industryDepartment')],
      facts: { landLeaseOpenings: [{ phase: 'Đợt 1', ended: { reason: 'HĐND chưa thông qua nghị quyết' } }] },
    });
    const again = open.after(ended).when(department.does('OPEN_LAND_LEASE', phase));
    again.then({
      effects: [openDossier('land-lease')],
      facts: { landLeaseOpenings: [{ phase: 'Đợt 1' }, { phase: 'Đợt 1', ended: null }] },
    });
    open.after(ended).when(ended).thenUnless('phaseIsOpen', { detail: 'Đợt: Đợt 1.' });
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

describe('a phase that is still open', () => {
  const open = (state: string) =>
    given(construction)
      .inState('preparing')
      .after(department.does('OPEN_LAND_LEASE', phase))
      .after(...journeyTo(state));

  it.each(['acceptance', 'inOperation', 'receivingSecondaryInvestors'])(
    'is heard of in %s as well',
    (state) => {
      open(state)
        .when(leased({}))
        .then({ state, facts: { landLeases: [{ phase: 'Đợt 1' }] } });
      open(state)
        .when(leased({ coversWholeArea: true }))
        .then({ state });
      open(state).when(ended).then({ state });
    },
  );

  it('is no longer waited for when the construction is terminated, which its dossier is told', () => {
    open('preparing')
      .when(chair.does('TERMINATE'))
      .then({ state: 'terminated', effects: [endOpened] });
  });

  it('keeps the construction from being concluded', () => {
    const ready = open('receivingSecondaryInvestors').after(investor.does('REPORT_OCCUPANCY'));
    ready.when(departmentLeader.does('CONCLUDE')).thenUnless('everyPhaseIsOver', { detail: 'Đợt: Đợt 1.' });
    for (const over of [ended, leased({})]) {
      ready.after(over).when(departmentLeader.does('CONCLUDE')).then({ state: 'completed' });
    }
  });
});
