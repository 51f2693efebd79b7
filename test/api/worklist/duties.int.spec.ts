import { Duties } from '../../../src/api/worklist/duties.js';
import { ProcedureRegistry } from '../../../src/engine/procedure-registry.js';
import { CATALOGUE } from '../../../workflows/catalogue.js';

describe('duties', () => {
  const duties = new Duties(new ProcedureRegistry(CATALOGUE));
  const statesOf = (role: 'handler' | 'leader' | 'representative' | 'auditor', capacity: string) =>
    duties
      .of([role])
      .filter((duty) => duty.procedure === 'cluster-establishment' && duty.capacity === capacity)
      .map(({ state }) => state);

  test('are the states in which a role may move a dossier, each once', () => {
    expect(statesOf('handler', 'industryDepartment')).toContain('underAppraisal');
    expect(statesOf('handler', 'provincialCommittee')).not.toContain('underAppraisal');
    const all = duties.of(['handler']).map((duty) => JSON.stringify(duty));
    expect(new Set(all).size).toBe(all.length);
  });

  test('of a leader include those of a handler', () => {
    expect(duties.of(['leader'])).toEqual(expect.arrayContaining([...duties.of(['handler'])]));
  });

  test('do not come from what most states take, such as a correction or a withdrawal', () => {
    expect(statesOf('leader', 'industryDepartment')).not.toContain('completed');
    expect(statesOf('leader', 'localAuthority')).not.toContain('awaitingDecision');
  });

  test('on behalf of another are those of the scope', () => {
    const held = { party: 'p', province: 'hn', covers: ['p', 'q'], from: '2020-01-01', to: null };
    const states = ['compiling'];
    const share = duties.shareOf([
      { ...held, role: 'handler', onBehalfOf: 'u', scope: { procedures: ['cluster-expansion'], states } },
    ]);
    expect(share.parties).toEqual(['p', 'q']);
    expect(new Set(share.duties.map(({ procedure, state }) => `${procedure} ${state}`))).toEqual(
      new Set(['cluster-expansion compiling']),
    );
  });

  test('are none for who only reads', () => {
    expect(duties.of(['auditor'])).toEqual([]);
  });
});
