import { flag } from './flag.mjs';
import { expandName } from './slug.mjs';

/* What a reader of an imported cluster must not overlook; nothing here is repaired. */

/** Flags that hold from the lodgement: dates and names. */
export function constructionFlags(cluster) {
  return [
    flag(
      'acceptance-date-inferred',
      'Nguồn chỉ ghi cụm được thành lập giai đoạn 2018-2020; ngày 31/12/2020 là suy diễn.',
    ),
    ...nameFlags(cluster),
    ...districtFlags(cluster),
    ...investorFlags(cluster),
  ];
}

function nameFlags({ name_source: source, name }) {
  const bare = source.replace(/^Cụm công nghiệp\s+/i, '');
  if (bare === name) return [];
  return name.includes('Đại Thắng')
    ? [flag('name-guessed', `Nguồn ghi “${bare}”; tên “${name}” là suy đoán.`)]
    : [flag('name-normalised', `Nguồn ghi “${bare}”; hệ thống ghi “${name}”.`)];
}

function districtFlags({ district_source: source, district }) {
  const bare = source.replace(/^(Huyện|Thị xã|Quận)\s+/i, '');
  return bare === district
    ? []
    : [flag('district-normalised', `Nguồn ghi “${source}”; hệ thống ghi “${district}” (lỗi nhận dạng chữ).`)];
}

function investorFlags({ investor, notes }) {
  return notes.some((note) => note.includes('Phước Long'))
    ? [flag('investor-name-doubtful', `Tên “${investor}” có thể do lỗi nhận dạng chữ; giữ như nguồn.`)]
    : [];
}

/** Flags across rows: one organisation may be written in two ways. */
export function twinFlags(cluster, clusters) {
  const twins = clusters.filter(
    ({ investor }) =>
      investor.toLowerCase() !== cluster.investor.toLowerCase() &&
      expandName(investor) === expandName(cluster.investor),
  );
  return twins.length === 0
    ? []
    : [
        flag(
          'investor-possibly-same',
          `Có thể là cùng chủ đầu tư với dòng ${twins.map(({ stt }) => stt).join(', ')} (tên viết khác).`,
        ),
      ];
}

/** Flags on what the source states of the progress. */
export function statusFlags(cluster) {
  return [
    flag(
      'plan-date-inferred',
      'Kế hoạch để trống số và ngày; tình trạng được ghi theo ngày 31/12/2024 (suy diễn).',
    ),
    ...startFlags(cluster),
    ...contradictionFlags(cluster),
  ];
}

function startFlags({
  started,
  construction_start: start,
  ground_ceremony: ceremony,
  groundbreaking_source,
}) {
  return [
    ...(started
      ? [
          flag(
            'conditions-not-checked',
            'Giai đoạn ghi theo nguồn; giấy tờ và điều kiện của các bước trước đó không có trong nguồn nên chưa được kiểm tra.',
          ),
        ]
      : []),
    ...(start?.precision === 'month'
      ? [
          flag(
            'start-date-month-only',
            `Nguồn chỉ ghi tháng khởi công (“${groundbreaking_source}”); hệ thống ghi ngày cuối tháng.`,
          ),
        ]
      : []),
    ...(ceremony !== null && !started
      ? [
          flag(
            'ground-ceremony-only',
            'Nguồn chỉ ghi động thổ, không ghi khởi công, nhưng vẫn xếp trong nhóm 30 cụm đã khởi công.',
          ),
        ]
      : []),
  ];
}

function contradictionFlags({ milestones, started }) {
  const has = (code) => milestones.some((line) => line.code === code);
  const line = (code) => milestones.find((each) => each.code === code);
  const accepted = line('HOAN_CONG_NGHIEM_THU_DUA_VAO_HOAT_DONG')?.status === 'done';
  const works = line('HOAN_THIEN_HTKT');
  const isBeforeStart = !started && milestones.some(({ code }) => code?.startsWith('KHOI_CONG'));
  const checks = [
    [
      accepted && works?.status !== 'done',
      'works-unfinished-but-accepted',
      `Mâu thuẫn: xây dựng hạ tầng “${works?.result_source}” nhưng hoàn công, nghiệm thu ghi “Hoàn thành”.`,
    ],
    [
      milestones.some(({ code }) => code === null),
      'milestone-left-blank',
      'Dòng nhiệm vụ thứ nhất để trống nội dung, thời hạn T12/2024; không lập chỉ tiêu cho dòng này.',
    ],
    [
      isBeforeStart && !has('HOAN_CONG_NGHIEM_THU_DUA_VAO_HOAT_DONG'),
      'acceptance-milestone-missing',
      'Nguồn không có dòng hoàn công, nghiệm thu cho cụm này.',
    ],
    [
      has('GIAY_PHEP_XAY_DUNG') && !has('THAM_DINH_BCNCKT') && !has('PHE_DUYET_DU_AN'),
      'appraisal-and-approval-missing',
      'Nguồn không có dòng thẩm định BCNCKT và dòng phê duyệt dự án cho cụm này.',
    ],
    [
      has('THAM_DINH_BCNCKT') && !has('PHE_DUYET_DU_AN'),
      'project-approval-missing',
      'Nguồn không có dòng phê duyệt dự án cho cụm này.',
    ],
    [
      has('CHAP_THUAN_CHUYEN_MUC_DICH_DAT_LUA'),
      'old-law-milestone',
      'Báo cáo Thủ tướng về đất trồng lúa trên 10 ha là bước của Luật Đất đai 2013; Luật Đất đai 2024 Đ.122.1 quy định nghị quyết của HĐND cấp tỉnh.',
    ],
  ];
  return checks.filter(([applies]) => applies).map(([, code, sentence]) => flag(code, sentence));
}
