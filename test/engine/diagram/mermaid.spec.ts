import { clusterEstablishment } from '../../../workflows/cluster-establishment/procedure.js';
import { CATALOGUE } from '../../../workflows/catalogue.js';
import { commonEvents, commonTransitions } from '../../../workflows/vocabulary/common-events.js';
import { BLANK_FACTS } from '../../../workflows/vocabulary/facts.js';
import { internal, legal } from '../../../workflows/vocabulary/legal-basis.js';
import type { StateDefinition } from '../../../workflows/vocabulary/machine.js';
import { none } from '../../../workflows/vocabulary/payload.js';
import type { EventDefinition, Procedure } from '../../../workflows/vocabulary/procedure.js';
import { drawMermaid } from '../../../src/engine/diagram/mermaid.js';
import { buildStateTree } from '../../../src/engine/lint/state-tree.js';

const basis = legal('NĐ 32/2024/NĐ-CP', 'Đ.10', 'C-ORIG');
const noLimit = { none: internal('Không có luật.') };

function event(label: string, kind: EventDefinition['kind'] = 'imperative'): EventDefinition {
  return { kind, label, labelEn: label, payload: none, permits: [], basis };
}

function state(label: string, rest: Partial<StateDefinition> = {}): StateDefinition {
  return { ...rest, meta: { label, labelEn: label, owner: 'localAuthority', limit: noLimit } };
}

function procedureOf(states: Readonly<Record<string, StateDefinition>>): Procedure {
  return {
    code: 'sample',
    version: 3,
    name: 'Thủ tục mẫu',
    nameEn: 'Sample',
    titlePrefix: '',
    effectiveFrom: '2024-05-01',
    basis,
    regimes: ['R1', 'R3'],
    capacities: ['localAuthority'],
    machine: { id: 'sample', initial: 'notLodged', on: commonTransitions, states },
    blankFacts: BLANK_FACTS,
    events: {
      ...commonEvents(['localAuthority']),
      GO: event('Đi'),
      SKIP: event('Bỏ qua'),
      STAY: event('Ở lại'),
    },
    clocks: {},
    conditions: {},
    recorders: {},
    components: [],
  };
}

function linesOf(procedure: Procedure): readonly string[] {
  return drawMermaid(procedure)
    .split('\n')
    .map((line) => line.trim());
}

describe('drawMermaid', () => {
  it('begins as Mermaid asks and names the procedure and its version', () => {
    const [first, second] = linesOf(procedureOf({ notLodged: state('Chưa nộp') }));
    expect(first).toBe('stateDiagram-v2');
    expect(second).toBe('accTitle: Thủ tục mẫu (sample, phiên bản 3)');
  });

  it('draws beginning, ends and one arrow with every event that takes it', () => {
    const lines = linesOf(
      procedureOf({
        notLodged: state('Chưa nộp', { on: { GO: { target: 'ended' }, SKIP: { target: 'ended' } } }),
        ended: state('Xong', { type: 'final' }),
      }),
    );
    expect(lines).toContain('[*] --> notLodged');
    expect(lines).toContain('notLodged --> ended : Đi<br/>Bỏ qua');
    expect(lines).toContain('ended --> [*]');
  });

  it('says once, in the description, what is open in every state', () => {
    const text = drawMermaid(procedureOf({ notLodged: state('Chưa nộp') }));
    expect(text.match(/Nhận việc/g)).toHaveLength(1);
    expect(text).toMatch(/accDescr: Ở mọi bước: .*Đính chính nhật ký\./);
  });

  it('draws an event that changes no state as an arrow to itself', () => {
    const lines = linesOf(procedureOf({ notLodged: state('Chưa nộp', { on: { STAY: {} } }) }));
    expect(lines).toContain('notLodged --> notLodged : Ở lại');
  });

  it('names facts as the System’s, and transitions that nobody asks for as automatic', () => {
    const lines = linesOf(
      procedureOf({
        notLodged: state('Chưa nộp', {
          on: { CLOCK_EXPIRED: { target: 'ended' } },
          always: [{ target: 'ended' }],
        }),
        ended: state('Xong', { type: 'final' }),
      }),
    );
    expect(lines).toContain('notLodged --> ended : Hết thời hạn (Hệ thống)<br/>tự động');
  });

  it('ends an arrow at the wall of a box and names the state inside', () => {
    const lines = linesOf(
      procedureOf({
        notLodged: state('Chưa nộp', { on: { GO: { target: '#sample.box.second' } } }),
        box: state('Hộp', {
          initial: 'first',
          states: {
            first: state('Một', { on: { GO: { target: 'second' }, SKIP: { target: '#sample.ended' } } }),
            second: state('Hai'),
          },
        }),
        ended: state('Xong', { type: 'final' }),
      }),
    );
    expect(lines).toContain('notLodged --> box : Đi (đến “Hai”)');
    expect(lines).toContain('box --> ended : Bỏ qua (từ “Một”)');
    expect(lines).toContain('box_first --> box_second : Đi');
  });

  it('separates the regions of a parallel state', () => {
    const lines = linesOf(
      procedureOf({
        notLodged: state('Chưa nộp', {
          type: 'parallel',
          states: {
            left: state('Trái', { initial: 'a', states: { a: state('A') } }),
            right: state('Phải', { initial: 'b', states: { b: state('B') } }),
          },
        }),
      }),
    );
    const left = lines.indexOf('state "Trái" as notLodged_left {');
    const wall = lines.indexOf('--');
    const right = lines.indexOf('state "Phải" as notLodged_right {');
    expect([left, wall, right].every((place) => place > 0)).toBe(true);
    expect(left < wall && wall < right).toBe(true);
    expect(lines).toContain('[*] --> notLodged_left_a');
  });

  it('writes Mermaid’s own characters by number, a colon only on an arrow', () => {
    const procedure = procedureOf({ notLodged: state('Nhãn: "a"; <b> #1', { on: { GO: {} } }) });
    const lines = linesOf({ ...procedure, events: { ...procedure.events, GO: event('Đi: {c} 5%') } });
    expect(lines).toContain('state "Nhãn: #quot;a#quot;#59; #lt;b#gt; #35;1" as notLodged');
    expect(lines).toContain('notLodged --> notLodged : Đi#58; #123;c#125; 5#37;');
  });
});

describe('the published establishment procedure', () => {
  const lines = linesOf(clusterEstablishment);

  it('shows who must act, which clock runs and its term under each regime', () => {
    const note = lines.indexOf('note right of compiling');
    expect(lines.slice(note + 1, lines.indexOf('end note', note))).toEqual([
      'Trách nhiệm: UBND cấp huyện/cấp xã',
      'Thời hạn: Lập hồ sơ, Tờ trình gửi Sở Công Thương',
      'R1, R2: 5 ngày làm việc (NĐ 32/2024/NĐ-CP, Đ.10.2)',
      'R3: 5 ngày làm việc (NĐ 303/2026/NĐ-CP, sửa đổi Đ.10.2 NĐ 32/2024/NĐ-CP)',
    ]);
  });

  it('does not repeat in a region what the state around it says', () => {
    expect(lines).toContain('note right of underAppraisal');
    expect(lines).not.toContain('note right of underAppraisal_contentReview');
  });

  it('draws the supplement both ways', () => {
    expect(lines).toContain('underAppraisal --> awaitingSupplement : Yêu cầu bổ sung hồ sơ');
    expect(lines).toContain('awaitingSupplement --> underAppraisal : Nộp bổ sung hồ sơ');
  });
});

describe.each(CATALOGUE.map((procedure) => [procedure.code, procedure] as const))('%s', (_, procedure) => {
  it('has a box for every state, and no two states share a name', () => {
    const boxes = drawMermaid(procedure).match(/^ *state ".*" as \w+/gm) ?? [];
    const names = boxes.map((box) => box.split(' as ')[1]);
    expect(new Set(names).size).toBe(buildStateTree(procedure.machine).nodes.length - 1);
    expect(names).toHaveLength(new Set(names).size);
  });

  it('draws arrows only between boxes that are there', () => {
    const text = drawMermaid(procedure);
    const names = new Set([...(text.match(/(?<=" as )\w+/g) ?? []), '[*]']);
    const ends = [...text.matchAll(/^ *(\S+) --> (\S+)/gm)].flatMap(([, from = '', to = '']) => [from, to]);
    expect(ends.filter((end) => !names.has(end))).toEqual([]);
  });

  it('closes every box and every note', () => {
    const text = drawMermaid(procedure);
    expect(text.match(/\{$/gm)?.length ?? 0).toBe(text.match(/^ *\}$/gm)?.length ?? 0);
    expect(text.match(/note right of/g)?.length).toBe(text.match(/end note/g)?.length);
  });
});
