import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import { inspection } from '../../workflows/inspection/procedure.js';
import { landLease } from '../../workflows/land-lease/procedure.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { Directory } from '../../src/application/directory.js';
import { resolveParties } from '../../src/application/lodgement-parties.js';
import { readSeed, type Unit } from '../seed/seed-files.js';

/** The units that the installation ships with. */
const { units } = readSeed('units.json') as { readonly units: readonly Unit[] };
const directory = new Directory(
  units.map((unit) => ({ ...unit, agencyCode: unit.agencyCode ?? null })),
  [],
  [],
);

const resolve = (procedure: Procedure, province: string, acceptedOn: string, payload: JsonValue) =>
  resolveParties({
    directory,
    capacities: procedure.capacities,
    payload,
    sender: 'system',
    province,
    acceptedOn,
    today: acceptedOn,
  });

const phase = {
  localAuthority: 'hn.ubnd-xa-mau',
  compensationUnit: 'hn.trung-tam-quy-dat',
  investor: 'hn.nha-dau-tu-a',
};

describe('who takes part in the land of a phase', () => {
  it('is named, or found as the province had it on that day', () => {
    expect(resolve(landLease, 'hn', '2026-09-21', phase)).toMatchObject({
      ok: true,
      value: {
        compensationUnit: ['hn.trung-tam-quy-dat'],
        environmentDepartment: ['hn.so-nong-nghiep-va-moi-truong'],
        provincialCouncil: ['hn.hdnd-thanh-pho'],
      },
    });
    expect(resolve(landLease, 'hn', '2024-09-02', phase)).toMatchObject({
      value: { environmentDepartment: ['hn.so-tai-nguyen-va-moi-truong'] },
    });
  });

  it('may lack a council that the directory does not have, for the committee enters its resolution', () => {
    expect(resolve(landLease, 'bd', '2025-01-02', phase)).toMatchObject({ value: { provincialCouncil: [] } });
  });

  it('may not lack who pays the compensation', () => {
    const { localAuthority, investor } = phase;
    expect(resolve(landLease, 'hn', '2026-09-21', { localAuthority, investor })).toEqual({
      ok: false,
      rejection: { code: 'unit-undetermined', capacity: 'compensationUnit' },
    });
  });
});

it('an inspection may not lack its inspector', () => {
  const payload = { localAuthority: 'hn.ubnd-xa-mau', investor: 'hn.nha-dau-tu-a' };
  expect(resolve(inspection, 'hn', '2026-09-21', payload)).toMatchObject({
    ok: false,
    rejection: { capacity: 'inspector' },
  });
  expect(
    resolve(inspection, 'hn', '2026-09-21', { ...payload, inspector: 'hn.thanh-tra-thanh-pho' }),
  ).toMatchObject({ value: { inspector: ['hn.thanh-tra-thanh-pho'] } });
});
