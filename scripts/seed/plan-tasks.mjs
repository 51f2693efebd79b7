import { flag } from './flag.mjs';
import { findTiming, noteFlags } from './task-rows.mjs';

/* The plans of Hà Nội for 2025 and of Kon Tum for Decree 32. */

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
