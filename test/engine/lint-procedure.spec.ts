import { Type } from '@sinclair/typebox';

import { LINT_RULES, lintCatalogue, lintProcedure } from '../../src/engine/lint-procedure.js';
import { CATALOGUE } from '../../workflows/catalogue.js';
import {
  endOpened,
  notify,
  openDossier,
  pauseClock,
  resumeClock,
  signalDossier,
  tellOpener,
  startClock,
  stopClock,
} from '../../workflows/vocabulary/effect.js';
import { legal } from '../../workflows/vocabulary/legal-basis.js';
import { provided, record } from '../../workflows/vocabulary/machine.js';
import { payload, text } from '../../workflows/vocabulary/payload.js';
import { condition, recorder, type Procedure } from '../../workflows/vocabulary/procedure.js';
import { by } from '../../workflows/vocabulary/role.js';
import { broken } from './support/broken.js';
import { house } from './support/well-permit-facts.js';
import { wellPermit } from './support/well-permit.js';

const guess = legal('Luật thử', 'Đ.2', 'INFERRED');
const atomic = { meta: { label: 'Thử', labelEn: 'Test', owner: 'applicant', limit: { none: house } } };
const final = { type: 'final', meta: { label: 'Thử', labelEn: 'Test' } };
const span = { kind: 'span', amount: 5, unit: 'working-day', basis: house };
const aCondition = condition({ holds: () => true, refusal: 'Không được.', basis: house });
const S = 'machine.states';
const EXAMINING = `${S}.examining.states`;

/** One thing broken each: the rule that must find it, where, and the definition. */
type Case = readonly [rule: string, place: string, procedure: Procedure];

const DATA: readonly Case[] = [
  ['survives-json', 'blankFacts.depth', broken('blankFacts.depth', NaN)],
  [
    'survives-json',
    'clocks.window.terms[0].term.cutOff',
    broken('clocks.window.terms.0.term', { ...span, cutOff: undefined }),
  ],
  ['survives-json', 'machine.states.open.on.OBJECT.actions', broken(`${S}.open.on.OBJECT.actions`, () => [])],
  ['survives-json', 'components[0].basis', broken('components.0.basis', new Date(0))],
  ['survives-json', 'events.LODGE.label', broken('events.LODGE.label', '\ud800')],
  ['survives-json', 'recorders.objection', broken('recorders.objection', {})],
  [
    'survives-json',
    'conditions.windowHasClosed.basis',
    broken('conditions.windowHasClosed.basis', Symbol('x')),
  ],
];

const SHAPE: readonly Case[] = [
  ['only-known-keys', 'states.open', broken(`${S}.open.tags`, ['x'])],
  ['only-known-keys', 'machine', broken('machine.context', {})],
  ['only-known-keys', 'states.open.meta', broken(`${S}.open.meta.colour`, 'red')],
  ['only-known-keys', 'states.open.on.OBJECT[0]', broken(`${S}.open.on.OBJECT.reenter`, true)],
  ['no-delay-no-actor', 'states.open', broken(`${S}.open.after`, { 1000: { target: 'examining' } })],
  ['no-delay-no-actor', 'states.open', broken(`${S}.open.invoke`, { src: 'x' })],
  [
    'no-delay-no-actor',
    'states.examining.site.unseen',
    broken(`${EXAMINING}.site.states.unseen.history`, 'deep'),
  ],
  ['no-delay-no-actor', 'states.memory', broken(`${S}.memory`, { type: 'history' })],
  ['no-delay-no-actor', 'states.open.entry[0]', broken(`${S}.open.entry`, [{ type: 'xstate.spawnChild' }])],
  ['actions-known', 'states.open.entry[0]', broken(`${S}.open.entry`, ['startClock'])],
  [
    'actions-known',
    'states.open.on.OBJECT[0].actions[0]',
    broken(`${S}.open.on.OBJECT.actions.0`, { type: 'assign' }),
  ],
  [
    'actions-known',
    'states.open.on.OBJECT[0].actions[0]',
    broken(`${S}.open.on.OBJECT.actions.0`, { type: 'startClock' }),
  ],
  ['guards-provided', 'states.open.on.OBJECT[0].guard', broken(`${S}.open.on.OBJECT.guard`, 'isUnassigned')],
  ['guards-provided', 'states.open.on.OBJECT[0].guard', broken(`${S}.open.on.OBJECT.guard`, provided())],
  [
    'guards-provided',
    'states.examining.onDone',
    broken(`${S}.examining.onDone.guard`, provided('isUnassigned')),
  ],
];

const TOPOLOGY: readonly Case[] = [
  [
    'targets-exist',
    'states.awaitingSupplement.on.SUBMIT_SUPPLEMENT[0]',
    broken(`${S}.awaitingSupplement.on.SUBMIT_SUPPLEMENT.target`, 'nowhere'),
  ],
  [
    'targets-exist',
    'states.examining.content.unread.on.ASSESS[0]',
    broken(`${EXAMINING}.content.states.unread.on.ASSESS.target`, '#well-permit.examining.site.seen'),
  ],
  ['initial-states-exist', 'states.examining.content', broken(`${EXAMINING}.content.initial`, 'assessing')],
  ['initial-states-exist', 'states.examining', broken(`${S}.examining.initial`, 'content')],
  ['initial-states-exist', 'states.examining.content', broken(`${EXAMINING}.content.initial`, 'assessed')],
  ['initial-states-exist', 'states.examining', broken(`${EXAMINING}.idle`, final)],
  ['final-states-rest', 'states.decided', broken(`${S}.decided.meta.owner`, 'applicant')],
  ['final-states-rest', 'states.decided', broken(`${S}.decided.on`, { OBJECT: { target: 'open' } })],
  [
    'final-states-rest',
    'states.examining.site.seen',
    broken(`${EXAMINING}.site.states.seen.meta.limit`, { none: house }),
  ],
];

const STATES: readonly Case[] = [
  ['states-owned', 'states.open', broken(`${S}.open.meta.owner`, undefined)],
  ['states-owned', 'states.examining.site', broken(`${EXAMINING}.site.meta.owner`, 'sheriff')],
  [
    'states-limited',
    'states.examining.content.unread',
    broken(`${EXAMINING}.content.states.unread.meta.limit`, undefined),
  ],
  ['states-limited', 'states.open', broken(`${S}.open.meta.limit`, { clock: 'undefinedClock' })],
  [
    'states-limited',
    'states.open.meta.limit.none',
    broken(`${S}.open.meta.limit`, { none: { internal: ' ' } }),
  ],
  ['states-labelled', 'states.open', broken(`${S}.open.meta.label`, '')],
  ['states-labelled', 'states.open', broken(`${S}.open.meta`, undefined)],
  ['transitions-matter', 'states.open.on.OBJECT[0]', broken(`${S}.open.on.OBJECT`, {})],
  ['transitions-matter', 'states.open.on.OBJECT[0]', broken(`${S}.open.on.OBJECT`, { target: 'open' })],
  [
    'transitions-matter',
    'states.open.on.OBJECT[1]',
    broken(`${S}.open.on.OBJECT`, [{ actions: [record('objection')] }, { target: 'withdrawn' }]),
  ],
  ['transitions-matter', 'states.examining.onDone', broken(`${EXAMINING}.site.states.seen`, atomic)],
];

const NAMES: readonly Case[] = [
  ['heading-sound', 'code', broken('code', 'Well_Permit')],
  ['heading-sound', 'version', broken('version', 0)],
  ['heading-sound', 'effectiveFrom', broken('effectiveFrom', '2026-02-30')],
  ['heading-sound', 'capacities', broken('capacities', ['applicant', 'sheriff'])],
  ['regimes-named', 'regimes', broken('regimes', [])],
  ['regimes-named', 'regimes', broken('regimes', ['R2', 'R3', 'R9'])],
  ['names-formed', 'states.Under_Way', broken(`${S}.Under_Way`, atomic)],
  ['names-formed', 'events.claimIt', broken('events.claimIt', wellPermit.events.CLAIM)],
  ['names-formed', 'clocks.the-visit', broken('clocks.the-visit', wellPermit.clocks.visit)],
  ['components-founded', 'components[0].basis', broken('components.0.basis', { R2: house })],
  [
    'components-founded',
    'components[1]',
    broken('components', [...wellPermit.components, ...wellPermit.components]),
  ],
];

const EVENTS: readonly Case[] = [
  ['events-defined', 'states.open.on.OBJECT[0]', broken('events.OBJECT', undefined)],
  ['events-used', 'events.OBJECT', broken(`${S}.open.on.OBJECT`, undefined)],
  ['lodgement-first', 'states.notLodged', broken(`${S}.notLodged.on.LODGE.target`, undefined)],
  ['lodgement-first', 'states.open.on.LODGE[0]', broken(`${S}.open.on.LODGE`, { target: 'examining' })],
  ['lodgement-first', 'events.LODGE', broken('events.LODGE.kind', 'fact')],
  ['lodgement-first', 'states.notLodged', broken(`${S}.notLodged.entry`, [startClock('window')])],
  ['notices-addressed', 'states.open.entry[0]', broken(`${S}.open.entry`, [notify('opened')])],
  [
    'notices-addressed',
    'states.open.entry[0]',
    broken(`${S}.open.entry`, [{ type: 'notify', params: { to: ['sheriff'], notice: 'opened' } }]),
  ],
  ['notices-worded', 'states.open.entry[0]', broken(`${S}.open.entry`, [notify('opened', 'localAuthority')])],
  ['notices-worded', 'notices.closed', broken('notices.closed', 'giếng đã lấp.')],
  ['imperatives-permitted', 'events.OBJECT.permits', broken('events.OBJECT.permits', [])],
  ['imperatives-permitted', 'events.OBJECT.permits', broken('events.OBJECT.permits.0.role', 'sheriff')],
  ['imperatives-permitted', 'events.OBJECT.permits', broken('events.OBJECT.permits.0.capacity', 'sheriff')],
  [
    'facts-by-system',
    'events.CLOCK_EXPIRED.permits',
    broken('events.CLOCK_EXPIRED.permits', [by('owner', 'leader')]),
  ],
  ['facts-by-system', 'events.UNIT_SUCCEEDED.kind', broken('events.UNIT_SUCCEEDED.kind', 'imperative')],
  ['events-founded', 'events.OBJECT.basis', broken('events.OBJECT.basis', undefined)],
  ['events-founded', 'events.OBJECT.basis', broken('events.OBJECT.basis', { R3: house })],
  ['events-founded', 'events.OBJECT.basis', broken('events.OBJECT.basis.article', '')],
  ['events-labelled', 'events.OBJECT', broken('events.OBJECT.label', ' ')],
  [
    'after-end-records-only',
    'machine.on.CORRECT_ENTRY[0]',
    broken('machine.on.CORRECT_ENTRY.actions', [startClock('visit')]),
  ],
  [
    'after-end-records-only',
    'events.CORRECT_ENTRY.permits',
    broken('events.CORRECT_ENTRY.permits', [by('owner', 'leader')]),
  ],
];

const PAYLOADS: readonly Case[] = [
  [
    'choices-labelled',
    'events.LODGE.payload.properties.group',
    broken('events.LODGE.payload.properties.group.x-labels', { A: 'Nhóm A' }),
  ],
  [
    'choices-labelled',
    'events.LODGE.payload.properties.group',
    broken('events.LODGE.payload.properties.group.x-labels.C', 'Nhóm C'),
  ],
  [
    'payloads-closed',
    'events.OBJECT.payload',
    broken('events.OBJECT.payload', Type.Object({ text: text('Ý kiến') })),
  ],
  [
    'payloads-closed',
    'events.OBJECT.payload.properties.inner',
    broken('events.OBJECT.payload', payload({ inner: Type.Object({}) })),
  ],
];

const CONDITIONS: readonly Case[] = [
  [
    'conditions-known',
    'states.open.on.CLOCK_EXPIRED[0].guard',
    broken('conditions.windowHasClosed', undefined),
  ],
  ['conditions-used', 'conditions.isLonely', broken('conditions.isLonely', aCondition)],
  ['conditions-refuse', 'conditions.depthIsAllowed.refusal', broken('conditions.depthIsAllowed.refusal', '')],
  [
    'conditions-refuse',
    'conditions.depthIsAllowed.refusal',
    broken('conditions.depthIsAllowed.refusal', 'The well is too deep.'),
  ],
  [
    'conditions-refuse',
    'conditions.depthIsAllowed.refusal',
    broken('conditions.depthIsAllowed.refusal', 'Giếng quá sâu'),
  ],
  [
    'conditions-refuse',
    'conditions.depthIsAllowed.refusal',
    broken('conditions.depthIsAllowed.refusal', 'Giếng quá sâu.'.normalize('NFD')),
  ],
  [
    'conditions-founded',
    'conditions.isAssessedFavourably.basis',
    broken('conditions.isAssessedFavourably.basis', { R2: house }),
  ],
  ['recorders-known', 'states.open.on.OBJECT[0].actions[0]', broken('recorders.objection', undefined)],
  [
    'recorders-used',
    'recorders.lonely',
    broken(
      'recorders.lonely',
      recorder(() => ({})),
    ),
  ],
];

const CLOCKS: readonly Case[] = [
  ['clocks-known', 'states.notLodged.on.LODGE[0].actions[2]', broken('clocks.target', undefined)],
  ['clocks-owned', 'clocks.visit.owner', broken('clocks.visit.owner', 'sheriff')],
  ['clocks-owned', 'clocks.visit', broken('clocks.visit.label', '')],
  ['terms-cover', 'clocks.examination.terms', broken('clocks.examination.terms.1.regimes', ['R2'])],
  ['terms-cover', 'clocks.visit.terms', broken('clocks.visit.terms.1.startedFrom', '2026-01-02')],
  ['terms-sound', 'clocks.notice.terms[0]', broken('clocks.notice.terms.0.term.amount', 0.5)],
  ['terms-sound', 'clocks.decision.terms[0].A', broken('clocks.decision.terms.0.term.of.A.amount', 0)],
  ['terms-sound', 'clocks.target.terms[0]', broken('clocks.target.terms.0.term.fact', 'dueDate')],
  ['terms-founded', 'clocks.notice.terms[0].basis', broken('clocks.notice.terms.0.term.basis', guess)],
  [
    'terms-founded',
    'clocks.decision.terms[0].A.basis',
    broken('clocks.decision.terms.0.term.of.A.basis', guess),
  ],
  [
    'terms-sound',
    'clocks.notice.terms[0].extension',
    broken('clocks.notice.terms.0.term.extension', { atMost: 0, basis: { internal: 'Thử' } }),
  ],
  [
    'terms-founded',
    'clocks.notice.terms[0].extension.basis',
    broken('clocks.notice.terms.0.term.extension', { atMost: 5, basis: guess }),
  ],
  [
    'terms-founded',
    'clocks.target.terms[0].basis',
    broken('clocks.target.terms.0.term.basis', { internal: '' }),
  ],
];

const visiting = `${EXAMINING}.site.states.visiting`;
const manyRegions = Object.fromEntries(
  Array.from({ length: 13 }, (_, index) => [
    `region${index}`,
    {
      ...atomic,
      initial: 'first',
      states: {
        first: { ...atomic, on: { OBJECT: { target: 'second', actions: [stopClock('target')] } } },
        second: final,
      },
    },
  ]),
);

const PATHS: readonly Case[] = [
  [
    'configurations-bounded',
    'machine',
    broken(EXAMINING, { ...wellPermit.machine.states.examining?.states, ...manyRegions }),
  ],
  ['states-reachable', 'states.island', broken(`${S}.island`, atomic)],
  [
    'states-reachable',
    'states.examining.site.seen',
    broken(`${visiting}.on.END_VISIT`, { target: 'unseen' }),
  ],
  [
    'final-reachable',
    'states.trap',
    broken(`${S}.trap`, atomic, broken(`${S}.open.on.OBJECT.target`, 'trap')),
  ],
  ['clocks-start', 'clocks.spare', broken('clocks.spare', wellPermit.clocks.visit)],
  ['clocks-start', 'clocks.visit', broken('clocks.visit.retired', true)],
  ['clocks-stop', 'states.decided', broken(`${S}.decided.entry`, undefined)],
  [
    'clocks-stop',
    'states.withdrawn',
    broken(`${S}.withdrawn.entry`, [stopClock('window'), stopClock('examination')]),
  ],
  ['clocks-expire', 'states.open', broken(`${S}.open.on.CLOCK_EXPIRED`, undefined)],
  ['clocks-expire', 'states.examining.site.visiting', broken('machine.on.CLOCK_EXPIRED', undefined)],
  ['clocks-expire', 'states.open', broken(`${S}.open.on.CLOCK_EXPIRED.actions`, [startClock('examination')])],
  [
    'expiries-told-apart',
    'states.open.on.CLOCK_EXPIRED[0]',
    broken(`${S}.open.on.CLOCK_EXPIRED.guard`, undefined),
  ],
  [
    'limits-run',
    'states.examining.site.unseen',
    broken(`${EXAMINING}.site.states.unseen.meta.limit`, { clock: 'visit' }),
  ],
  [
    'limits-run',
    'states.examining.site.unseen',
    broken(`${EXAMINING}.site.states.unseen.meta.limit`, { clock: 'decision' }),
  ],
  [
    'pauses-end',
    'states.examining',
    broken(`${S}.awaitingSupplement.on.SUBMIT_SUPPLEMENT.actions`, [record('supplementAnswer')]),
  ],
  [
    'pauses-end',
    'states.examining',
    broken(`${S}.awaitingSupplement.on.SUBMIT_SUPPLEMENT.actions`, [
      resumeClock('examination', 'dependency'),
    ]),
  ],
  ['pauses-end', 'states.open', broken(`${S}.open.on.OBJECT.actions`, [pauseClock('target', 'dependency')])],
];

const second = { ...wellPermit, version: 2, effectiveFrom: '2026-07-01' };

describe('lintProcedure', () => {
  test('finds nothing wrong with a sound definition', () => {
    expect(lintProcedure(wellPermit)).toEqual([]);
  });

  test.each([
    ...DATA,
    ...SHAPE,
    ...TOPOLOGY,
    ...STATES,
    ...NAMES,
    ...EVENTS,
    ...PAYLOADS,
    ...CONDITIONS,
    ...CLOCKS,
    ...PATHS,
  ])('%s: %s', (rule, place, procedure) => {
    const found = lintProcedure(procedure);
    expect(found).toContainEqual({ rule, place, sentence: expect.stringMatching(/^Expected .*\.$/) });
  });

  test('says by which events a clock comes to be open at the end', () => {
    const found = lintProcedure(broken(`${S}.refused.entry`, undefined));
    expect(found.find(({ rule }) => rule === 'clocks-stop')?.sentence).toMatch(
      /open after LODGE(, [A-Z_]+)*, REFUSE\.$/,
    );
  });

  test('reads a definition that is no JSON, or has another shape, no further', () => {
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    const rules = (procedure: Procedure) => [...new Set(lintProcedure(procedure).map(({ rule }) => rule))];
    expect(rules(broken('blankFacts.depth', endless))).toEqual(['survives-json']);
    expect(rules(broken(`${S}.open`, 'open'))).toEqual(['only-known-keys']);
  });
});

const linked = (effect: object) => broken(`${S}.open.on.OBJECT.actions`, [record('objection'), effect]);
const opening = (code: string, described: string): Procedure => ({
  ...linked(openDossier(code)),
  openings: { [described]: { relation: 'closure', isMatterOfItsOwn: true, lodge: () => ({}) } },
});
/** Opens `well-closure` and waits for it; `told` is done at each end. */
const waiting = (...told: readonly object[]): Procedure => {
  const { machine } = wellPermit;
  const ended = Object.entries(machine.states).flatMap(([name, state]) =>
    state.type === 'final' ? [[name, { ...state, entry: [...(state.entry ?? []), ...told] }]] : [],
  );
  return {
    ...wellPermit,
    machine: {
      ...machine,
      states: { ...machine.states, ...Object.fromEntries(ended) },
    },
    openings: { 'well-closure': { relation: 'closure', lodge: () => ({}) } },
  };
};
const ENDS = ['decided', 'refused', 'withdrawn'].map((state) => `well-permit@1: states.${state}.entry`);
const telling = (event: string, described: string): Procedure => ({
  ...linked(tellOpener(event)),
  tidings: { [described]: { tell: () => ({}) } },
});
const signalling = (event: string, described: string): Procedure => ({
  ...linked(signalDossier(event)),
  signals: { [described]: { to: 'itself', tell: () => ({}) } },
});
const AT_OBJECT = 'well-permit@1: states.open.on.OBJECT[0].actions[1]';

const BETWEEN: readonly (readonly [string, string, readonly Procedure[]])[] = [
  ['versions-unique', 'well-permit@1', [wellPermit, wellPermit]],
  ['versions-gapless', 'well-permit@2', [wellPermit, { ...second, version: 3 }]],
  [
    'versions-in-order',
    'well-permit@2',
    [wellPermit, { ...second, effectiveFrom: wellPermit.effectiveFrom }],
  ],
  ['links-exist', AT_OBJECT, [opening('well-closure', 'well-closure')]],
  ['links-exist', AT_OBJECT, [opening('well-permit', 'well-closure')]],
  ['links-exist', AT_OBJECT, [signalling('OBJECT', 'OBJECT')]],
  ['links-exist', AT_OBJECT, [signalling('UNIT_SUCCEEDED', 'OBJECT')]],
  ['links-exist', AT_OBJECT, [telling('OBJECT', 'OBJECT')]],
  ['links-exist', AT_OBJECT, [telling('UNIT_SUCCEEDED', 'OBJECT')]],
  [
    'openings-end',
    'well-permit@1: openings.well-closure',
    [waiting(endOpened), { ...wellPermit, code: 'well-closure' }],
  ],
];

describe('lintCatalogue', () => {
  test('takes versions that follow each other, in any order of the list', () => {
    expect(lintCatalogue([second, wellPermit])).toEqual([]);
  });

  test.each(BETWEEN)('%s: %s', (rule, place, procedures) => {
    expect(lintCatalogue(procedures)).toEqual([
      { rule, place, sentence: expect.stringMatching(/^Expected .*\.$/) },
    ]);
  });

  test('openings-end: every end tells what was opened', () => {
    expect(lintCatalogue([waiting()]).map(({ rule, place }) => [rule, place])).toEqual(
      ENDS.map((place) => ['openings-end', place]),
    );
    expect(lintCatalogue([waiting(endOpened)])).toEqual([]);
  });

  test('takes links to what is published', () => {
    expect(lintCatalogue([opening('well-permit', 'well-permit')])).toEqual([]);
    expect(lintCatalogue([telling('UNIT_SUCCEEDED', 'UNIT_SUCCEEDED')])).toEqual([]);
    expect(lintCatalogue([signalling('UNIT_SUCCEEDED', 'UNIT_SUCCEEDED')])).toEqual([]);
  });

  test('names the procedure of each finding', () => {
    const found = lintCatalogue([broken('events.OBJECT.label', '')]);
    expect(found.map(({ place }) => place)).toEqual(['well-permit@1: events.OBJECT']);
  });

  test('finds nothing wrong with what is published', () => {
    expect(lintCatalogue(CATALOGUE)).toEqual([]);
  });
});

test('every rule has a definition that breaks it, and a description', () => {
  const tried = [
    DATA,
    SHAPE,
    TOPOLOGY,
    STATES,
    NAMES,
    EVENTS,
    PAYLOADS,
    CONDITIONS,
    CLOCKS,
    PATHS,
    BETWEEN,
  ].flatMap((cases) => cases.map(([rule]) => rule));
  expect(new Set(tried)).toEqual(new Set(LINT_RULES.map(({ id }) => id)));
  expect(new Set(LINT_RULES.map(({ description }) => description)).size).toBe(LINT_RULES.length);
});
