import { flag } from './flag.mjs';
import { noteFlags } from './task-rows.mjs';

/* Directive 564 of Kon Tum and the notice of Bình Định. */

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
      ...(task.scope === 'KCN'
        ? [flag('industrial-zone-scope', 'Nhiệm vụ về khu công nghiệp, không phải CCN.')]
        : []),
      ...(task.rule_ref === undefined ? [] : [REVIEW_RULE]),
    ],
  };
}
