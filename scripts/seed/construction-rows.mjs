import { constructionFlags, statusFlags, twinFlags } from './construction-flags.mjs';
import { flagsOf } from './flag.mjs';
import { clusterCodeOf, districtUnitOf, investorCodeOf } from './registers.mjs';

/* The 43 lines of the Hanoi appendix as events of infrastructure-construction. */

/** "Thành lập giai đoạn 2018-2020": the last day of the period. INFERRED. */
const ACCEPTED_ON = '2020-12-31';
/** The plan of 2025 leaves its own date blank; its figures are taken as of the eve of its year. INFERRED. */
export const AS_AT = '2024-12-31';

const MILESTONES_OF = {
  GPMB: ['landClearance'],
  CHAP_THUAN_CHUYEN_MUC_DICH_DAT_LUA: ['riceLandConversion'],
  DTM: ['environmentalAssessment'],
  GIAO_CHO_THUE_DAT: ['landLease'],
  THAM_DINH_BCNCKT: ['feasibilityAppraisal'],
  PHE_DUYET_DU_AN: ['projectApproval'],
  GIAY_PHEP_XAY_DUNG: ['buildingPermit'],
  KHOI_CONG: ['groundbreaking'],
  KHOI_CONG_VA_HOAN_THIEN_HTKT: ['groundbreaking', 'worksCompletion'],
  HOAN_THIEN_HTKT: ['worksCompletion'],
  HOAN_CONG_NGHIEM_THU_DUA_VAO_HOAT_DONG: ['acceptance'],
  TIEP_NHAN_NDT_THU_CAP: ['secondaryInvestors'],
};

export function milestonesOf(code) {
  if (code === null) return [];
  const found = MILESTONES_OF[code];
  if (found === undefined) throw new RangeError(`Expected a known milestone, but got '${code}'.`);
  return found;
}

export function constructionRow(cluster, { document, clusters }) {
  const flags = [...constructionFlags(cluster), ...twinFlags(cluster, clusters)];
  const lodge = { occurredAt: ACCEPTED_ON, payload: { ...lodgement(cluster, document), flags } };
  const events = [
    ...groundEvents(cluster, document),
    ...percentEvents(cluster),
    { event: 'RECORD_SOURCE_STATUS', occurredAt: AS_AT, payload: statusAsAt(cluster, document) },
    ...targetEvents(cluster, document),
  ];
  const row = { line: cluster.stt, sourceId: `HN-PL2-${cluster.stt}`, lodge, events };
  return { ...row, flags: flagsOf(row) };
}

function lodgement(cluster, document) {
  const words = [cluster.name_source, cluster.district_source, cluster.investor_source];
  return {
    cluster: clusterCodeOf(cluster),
    clusterName: `Cụm công nghiệp ${cluster.name}`,
    district: `${cluster.district_unit} ${cluster.district}`,
    localAuthority: districtUnitOf(cluster),
    investor: investorCodeOf(cluster),
    investorName: cluster.investor,
    consulted: ['hn.so-xay-dung', 'hn.so-tai-nguyen-va-moi-truong'],
    source: { document, row: String(cluster.stt), wording: words.join(' | ') },
  };
}

function groundEvents(cluster, document) {
  const { ground_ceremony: ceremony, construction_start: start, groundbreaking_source: wording } = cluster;
  const source = { document, row: String(cluster.stt), wording };
  const events = [];
  if (ceremony !== null) {
    const payload = { note: `Nguồn ghi: “${wording}”.` };
    events.push({ event: 'RECORD_GROUND_CEREMONY', occurredAt: dayOf(ceremony), payload });
  }
  if (start !== null) {
    const payload = { stage: 'groundbroken', since: start.iso, source };
    events.push({ event: 'RECORD_SOURCE_STATUS', occurredAt: dayOf(start), payload });
  }
  return events;
}

/** A date as precise as the source; a month stands for its last day, by which the thing had happened. */
function dayOf({ iso, precision }) {
  if (precision === 'day') return iso;
  const [year, month] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function percentEvents({ milestones, started }) {
  return milestones.flatMap(({ code, completion_percent: works, land_clearance_percent: land, ...line }) => {
    const note = `Nguồn ghi: “${line.result_source}”.`;
    const report = (event, percent) => ({
      event,
      occurredAt: AS_AT,
      payload: { percent, reportedFor: AS_AT, note },
    });
    if (land !== null) return [report('REPORT_LAND_CLEARANCE', land)];
    return started && code === 'HOAN_THIEN_HTKT' && works !== null ? [report('REPORT_PROGRESS', works)] : [];
  });
}

function statusAsAt(cluster, document) {
  const flags = statusFlags(cluster);
  return {
    stage: stageOf(cluster),
    source: { document, row: String(cluster.stt), wording: cluster.groundbreaking_source },
    milestones: cluster.milestones.map((line) => ({
      sequence: line.seq,
      milestones: milestonesOf(line.code),
      task: line.task_source,
      lead: line.lead_source,
      leadInherited: line.lead_inherited,
      result: line.result_source,
      target: line.target_source,
      targetInherited: line.target_inherited,
    })),
    ...(flags.length === 0 ? {} : { flags }),
  };
}

/** How far the main line has come; acceptance counts only after complete works (row 12 claims it without). */
export function stageOf({ started, milestones }) {
  if (!started) return 'preparing';
  const line = (code) => milestones.find((each) => each.code === code);
  const works = line('HOAN_THIEN_HTKT');
  if (works?.status === 'done') {
    return line('HOAN_CONG_NGHIEM_THU_DUA_VAO_HOAT_DONG')?.status === 'done' ? 'inOperation' : 'acceptance';
  }
  return works?.result_source ? 'underConstruction' : 'groundbroken';
}

function targetEvents(cluster, document) {
  return cluster.milestones.flatMap(({ code, target, ...line }) =>
    target === null
      ? []
      : milestonesOf(code).map((milestone) => ({
          event: 'SET_TARGET',
          occurredAt: AS_AT,
          payload: {
            milestone,
            deadline: deadlineOf(target),
            ...(line.lead.length === 0 ? {} : { lead: line.lead.join(', ') }),
            source: { document, row: `${cluster.stt}.${line.seq}`, wording: target.source },
          },
        })),
  );
}

function deadlineOf({ type, period }) {
  const [year, month] = period.split('-').map(Number);
  return type === 'month' ? { type, year, month } : { type: 'year', year };
}
