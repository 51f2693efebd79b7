const day = (date: string, kind = 'holiday') => ({
  date,
  kind,
  name: 'Tết Nguyên đán Đinh Mùi',
  basis: 'Thông báo nghỉ Tết năm 2027',
  status: 'announced',
});

/** Tết 2027 as the shipped calendar foresees it, announced. */
export const FORESEEN = [
  ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'].map((date) => day(date)),
  ...['2027-02-10', '2027-02-11'].map((date) => day(date, 'compensatory_day_off')),
];

/** With one more day off at the end: Friday 12/02. */
export const LONGER = [...FORESEEN, day('2027-02-12')];

/** With Friday 05/02 worked. */
export const LATER = FORESEEN.filter(({ date }) => date !== '2027-02-05');

export const announcement = (days: readonly object[]) => ({ source: 'Thông báo nghỉ Tết năm 2027', days });
