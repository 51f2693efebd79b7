import { flag, flagsOf } from './flag.mjs';
import { partiesOf } from './party-wording.mjs';

/* Lines of plans, directives and notices as lodgements of directive-task. */

/**
 * A row of an import file. `task` has: line, id, row, text, wording, lead, coordinating, leadWording,
 * coordinatorWording, timing, timingWording, extra, flags.
 */
export function taskRow(task, { province, document, assigner, occurredAt, flags }, isGroup) {
  const lead = partiesOf(province, task.lead);
  // A unit that leads is not also named as helping itself.
  const coordinator = partiesOf(province, task.coordinating).filter((code) => !lead.includes(code));
  const collective = lead.some(isGroup)
    ? [flag('collective-lead', `Chủ trì là cách gọi tập thể (“${task.leadWording}”), chưa tách từng đơn vị.`)]
    : [];
  const allFlags = [...flags, ...collective, ...task.flags];
  const payload = {
    subject: task.text,
    assigner,
    lead,
    coordinator,
    leadWording: task.leadWording,
    coordinatorWording: task.coordinatorWording,
    timing: task.timing,
    timingWording: task.timingWording,
    taskId: task.id,
    ...task.extra,
    source: { document, row: task.row, wording: task.wording },
    ...(allFlags.length === 0 ? {} : { flags: allFlags }),
  };
  const row = { line: task.line, sourceId: task.id, lodge: { occurredAt, payload }, events: [] };
  return { ...row, flags: flagsOf(row) };
}

const HANOI_FLAGS = {
  3: [flag('deadline-left-blank', 'Nguồn để trống thời gian thực hiện.')],
  13: [
    flag(
      'count-differs',
      'Phụ lục 1 ghi 02 hệ thống (Thanh Thùy, Chàng Sơn); phần lời của kế hoạch chỉ nêu 01 (Chàng Sơn).',
    ),
  ],
  17: [
    flag(
      'count-differs',
      'Nhiệm vụ ghi 30 cụm đã khởi công; Phụ lục 2 ghi khởi công của 29 cụm và động thổ của 1 cụm (Dục Tú).',
    ),
  ],
  19: [flag('party-not-named', 'Nguồn chỉ ghi “Chủ đầu tư” của CCN Bình Minh - Cao Viên, không nêu tên.')],
};

export function hanoiTask(task) {
  const { deadline, stt } = task;
  return {
    line: stt,
    id: `HN-PL1-${stt}`,
    row: String(stt),
    text: task.task,
    wording: task.task_source,
    lead: task.lead,
    coordinating: task.coordinating,
    leadWording: task.lead_source,
    coordinatorWording: task.coordinating_source,
    timing: hanoiTiming(deadline),
    timingWording: task.deadline_source,
    extra:
      deadline.depends_on_task === undefined
        ? {}
        : { dependsOn: [{ task: `HN-PL1-${deadline.depends_on_task}` }] },
    flags: HANOI_FLAGS[stt] ?? [],
  };
}

function hanoiTiming({ type, year }) {
  const timings = {
    year: { type: 'year', year },
    none: { type: 'none' },
    event: { type: 'afterTask' },
    continuous: { type: 'continuous' },
  };
  return findTiming(timings, type);
}

const noteFlags = (note) => (note === undefined ? [] : [flag('source-note', `Lưu ý khi đọc nguồn: ${note}.`)]);

export function konTumPlanTask(task, index) {
  return {
    line: index + 1,
    id: task.id,
    row: task.id.replace('KT-', ''),
    text: task.task,
    wording: `${task.section} | ${task.task} | ${task.implementer_source}`,
    lead: task.lead,
    coordinating: task.coordinating,
    leadWording: task.implementer_source,
    coordinatorWording: task.coordinating.join('; '),
    timing: konTumTiming(task.time),
    timingWording: task.time_source,
    extra: {},
    flags: noteFlags(task.note),
  };
}

function konTumTiming({ type, start, end }) {
  const from = Number(start?.slice(0, 4));
  const timings = {
    continuous: { type: 'continuous' },
    periodic_or_adhoc: { type: 'periodic' },
    year: { type: 'year', year: from },
    year_range: { type: 'yearRange', from, to: Number(end?.slice(0, 4)) },
    year_onward: { type: 'yearOnward', from },
  };
  return findTiming(timings, type);
}

/** "Tổ chức thực hiện": standing responsibilities, to which the plan gives no time. */
export function konTumResponsibility({ stt, agency, responsibility }, index, planTasks) {
  return {
    line: planTasks.length + index + 1,
    id: `KT-TCTH.${stt}`,
    row: `Tổ chức thực hiện, ${stt}`,
    text: responsibility,
    wording: `${agency} | ${responsibility}`,
    lead: [agency],
    coordinating: [],
    leadWording: agency,
    coordinatorWording: '',
    timing: { type: 'none' },
    timingWording: '',
    extra: {},
    flags: [],
  };
}

/** Each item of the directive, then its sub-items, which have the item's leads. */
export function directiveTasks(tasks) {
  const items = tasks.flatMap((task) => [
    directiveItem(task),
    ...(task.subtasks ?? []).map((subtask) => directiveSubItem(subtask, task)),
  ]);
  return items.map((item, index) => ({ ...item, line: index + 1 }));
}

function directiveItem(task) {
  const { escalation, depends_on: preceding, report_to: reportTo } = task;
  return {
    ...directiveLine(task, task),
    row: task.para,
    timing: directiveTiming(task),
    timingWording: task.deadline_source ?? '',
    extra: {
      ...(escalation === undefined
        ? {}
        : { lateLimit: { date: escalation.date, wording: escalation.source, rule: escalation.rule } }),
      ...(preceding === undefined ? {} : { dependsOn: preceding.map((id) => ({ task: id })) }),
      ...(reportTo === undefined ? {} : { reportTo }),
    },
  };
}

function directiveSubItem(subtask, parent) {
  const line = directiveLine(subtask, parent);
  const inherited = flag('lead-inherited', `Chủ trì theo mục ${parent.para} của văn bản.`);
  return {
    ...line,
    row: subtask.id.replace('564-', ''),
    timing: { type: 'none' },
    timingWording: '',
    extra: { parentTask: parent.id },
    flags: [inherited, ...line.flags],
  };
}

function directiveLine({ id, task, ref, note }, { lead, coordinating }) {
  return {
    id,
    text: task,
    wording: ref === undefined ? task : `${task} (${ref})`,
    lead,
    coordinating,
    leadWording: lead.join('; '),
    coordinatorWording: coordinating.join('; '),
    flags: noteFlags(note),
  };
}

function directiveTiming({ deadline, deadline_exclusive: before }) {
  if (before !== undefined) return { type: 'before', date: before };
  if (deadline === null) return { type: 'none' };
  const [year, month] = deadline.split('-').map(Number);
  return { type: 'month', year, month };
}

const REVIEW_RULE = flag(
  'review-not-revocation',
  'Không hoàn thành chỉ tiêu 02 năm liên tiếp thì UBND tỉnh xem xét xử lý; hệ thống chỉ nêu để xem xét, không tự thu hồi.',
);

export function binhDinhTask(task, index) {
  return {
    ...directiveLine(task, task),
    line: index + 1,
    row: task.id.replace('BD-', ''),
    timing: directiveTiming(task),
    timingWording: task.deadline_source ?? '',
    extra: {},
    flags: [
      ...(task.scope === 'KCN' ? [flag('industrial-zone-scope', 'Nhiệm vụ về khu công nghiệp, không phải CCN.')] : []),
      ...(task.rule_ref === undefined ? [] : [REVIEW_RULE]),
    ],
  };
}

function findTiming(timings, type) {
  const found = timings[type];
  if (found === undefined) throw new RangeError(`Expected a known kind of time, but got '${type}'.`);
  return found;
}
