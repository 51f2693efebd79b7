import { InvariantViolation } from '../../src/engine/invariant.js';
import { chooseGoverningLaw } from '../../src/engine/lodge.js';
import {
  compileProcedure,
  definitionAsData,
  ProcedureRegistry,
} from '../../src/engine/procedure-registry.js';
import { broken } from './support/broken.js';
import { wellPermit } from './support/well-permit.js';

const second = { ...wellPermit, version: 2, effectiveFrom: '2026-07-01' };
const registry = new ProcedureRegistry([wellPermit, second]);

describe('the registry', () => {
  test('gives the version that a dossier is pinned to', () => {
    expect(registry.get('well-permit', 1).definition).toBe(wellPermit);
    expect(registry.get('well-permit', 2).definition).toBe(second);
  });

  test('throws, or answers null, for what was never published', () => {
    expect(() => registry.get('well-permit', 3)).toThrow(
      new InvariantViolation("Expected procedure 'well-permit@3' to be published."),
    );
    expect(registry.find('well-permit', 3)).toBeNull();
    expect(registry.find('other', 1)).toBeNull();
  });

  test('refuses two procedures of one code and version', () => {
    expect(() => new ProcedureRegistry([wellPermit, wellPermit])).toThrow(InvariantViolation);
  });

  test.each([
    ['2025-06-30', null],
    ['2025-07-01', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 2],
    ['2030-01-01', 2],
  ])('has in effect on %s the version %s', (date, version) => {
    expect(registry.findInEffect('well-permit', date)?.definition.version ?? null).toBe(version);
  });

  test('lists everything once', () => {
    expect(registry.all().map(({ definition }) => definition.version)).toEqual([1, 2]);
  });
});

describe('the governing law', () => {
  const choose = (acceptedOn: string) => chooseGoverningLaw(registry, 'well-permit', acceptedOn);

  test('is chosen by the date of acceptance alone', () => {
    expect(choose('2026-09-14')).toEqual({
      ok: true,
      value: { procedure: registry.get('well-permit', 2), regime: 'R2' },
    });
    expect(choose('2026-09-15')).toMatchObject({ ok: true, value: { regime: 'R3' } });
    expect(choose('2026-01-05')).toMatchObject({
      ok: true,
      value: { procedure: { definition: { version: 1 } } },
    });
  });

  test('is refused where the procedure does not serve the regime', () => {
    const early = new ProcedureRegistry([{ ...wellPermit, effectiveFrom: '2024-01-01' }]);
    expect(chooseGoverningLaw(early, 'well-permit', '2025-06-30')).toEqual({
      ok: false,
      rejection: { code: 'regime-not-supported', regime: 'R1', supported: ['R2', 'R3'] },
    });
  });

  test('is none before the first version, or for an unknown procedure', () => {
    expect(choose('2025-06-30')).toBeNull();
    expect(chooseGoverningLaw(registry, 'other', '2026-01-05')).toBeNull();
  });
});

describe('the definition as data', () => {
  test('is JSON, with the sentences of its conditions and the names of its recorders', () => {
    const data = definitionAsData(wellPermit) as Record<string, unknown>;
    expect(data).toEqual(JSON.parse(JSON.stringify(data)));
    expect(data.recorders).toEqual(Object.keys(wellPermit.recorders).sort());
    expect(data.conditions).toMatchObject({
      depthIsAllowed: { refusal: 'Chiều sâu được phép vượt chiều sâu đề nghị.' },
    });
    expect(data.machine).toEqual(wellPermit.machine);
  });

  const hashOf = (procedure: typeof wellPermit) => compileProcedure(procedure).definitionHash;

  test('has one hash, whatever the order of its keys', () => {
    const shuffled = Object.fromEntries(Object.entries(wellPermit).reverse()) as unknown as typeof wellPermit;
    expect(hashOf(shuffled)).toBe(hashOf(wellPermit));
  });

  test.each([
    ['a term', broken('clocks.notice.terms.0.term.amount', 61)],
    ['a permit', broken('events.OBJECT.permits.0.role', 'leader')],
    ['a refusal', broken('conditions.depthIsAllowed.refusal', 'Không được.')],
    ['a transition', broken('machine.states.open.on.OBJECT.target', 'examining')],
    ['a payload', broken('events.OBJECT.payload.properties.text.maxLength', 501)],
  ])('has another hash when %s changes', (_, changed) => {
    expect(hashOf(changed)).not.toBe(hashOf(wellPermit));
  });
});
