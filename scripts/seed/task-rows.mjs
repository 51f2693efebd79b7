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

/** The timing of a kind. @throws RangeError for a kind that nobody has read yet. */
export function findTiming(timings, type) {
  const found = timings[type];
  if (found === undefined) throw new RangeError(`Expected a known kind of time, but got '${type}'.`);
  return found;
}

export const noteFlags = (note) =>
  note === undefined ? [] : [flag('source-note', `Lưu ý khi đọc nguồn: ${note}.`)];
