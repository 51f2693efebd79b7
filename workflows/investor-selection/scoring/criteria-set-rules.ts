import { GROUP_CEILINGS, GROUP_LABELS, SCORE_GROUPS } from '../../cluster-establishment/sequence/content.js';
import { inVietnamese } from '../../cluster-establishment/sequence/decimal.js';
import { criteriaOf, type CriteriaSet, type Criterion } from './criteria-set.js';
import { Fraction } from './fraction.js';

/** A rule that a criteria set breaks, and where (JSON Pointer into the set). */
export interface CriteriaFault {
  readonly rule:
    'group-sum' | 'group-repeated' | 'code-repeated' | 'scale-unsound' | 'threshold' | 'tie-chain';
  readonly path: string;
  readonly sentence: string;
}

/** Each of the four groups sums exactly to its share of the 100 points (Đ.13.2). */
export function findSumFaults({ groups }: CriteriaSet): readonly CriteriaFault[] {
  const sums = SCORE_GROUPS.map((group) => {
    const criteria = groups.filter((each) => each.group === group).flatMap((each) => each.criteria);
    return { group, sum: Fraction.sum(criteria.map(({ max }) => Fraction.from(max))) };
  });
  const total = Fraction.sum(sums.map(({ sum }) => sum));
  return sums
    .filter(({ group, sum }) => sum.compareTo(Fraction.of(GROUP_CEILINGS[group])) !== 0)
    .map(({ group, sum }) => ({
      rule: 'group-sum',
      path: `/groups/${Math.max(
        groups.findIndex((each) => each.group === group),
        0,
      )}`,
      sentence: `${GROUP_LABELS[group]}: ${inDecimal(sum)} điểm, phải là ${GROUP_CEILINGS[group]} (cả bộ ${inDecimal(total)} điểm, phải là 100).`,
    }));
}

/** What else must hold so that every sheet can be filled in and counted. */
export function findScaleFaults(set: CriteriaSet): readonly CriteriaFault[] {
  const { groups, preconditions, tieChain } = set;
  return [
    ...findRepeated(groups.map(({ group }) => group)).map((index) => ({
      rule: 'group-repeated' as const,
      path: `/groups/${index}`,
      sentence: 'Nhóm tiêu chí được nêu hai lần.',
    })),
    ...findRepeatedCodes(set),
    ...findRepeated(preconditions.map(({ code }) => code)).map((index) =>
      repeatedCode(`/preconditions/${index}`, preconditions[index]?.code ?? ''),
    ),
    ...groups.flatMap(({ criteria }, group) =>
      criteria.flatMap((criterion, place) =>
        findCriterionFaults(criterion, `/groups/${group}/criteria/${place}`),
      ),
    ),
    ...findChainFaults(tieChain),
  ];
}

function findRepeatedCodes(set: CriteriaSet): readonly CriteriaFault[] {
  const places = set.groups.flatMap(({ criteria }, group) =>
    criteria.map((_, place) => `/groups/${group}/criteria/${place}`),
  );
  const codes = criteriaOf(set).map(({ code }) => code);
  return findRepeated(codes).map((index) => repeatedCode(places[index] ?? '', codes[index] ?? ''));
}

function findCriterionFaults(criterion: Criterion, path: string): readonly CriteriaFault[] {
  const { max, code, failBelow, commentBelow, commentAbove } = criterion;
  const beyond = [failBelow, commentBelow, commentAbove].filter((each) => each !== undefined && each > max);
  return [
    ...(max > 0 ? [] : [unsound(path, code, 'điểm tối đa phải lớn hơn 0')]),
    ...describeScale(criterion).map((reason) => unsound(path, code, reason)),
    ...beyond.map((value) => ({
      rule: 'threshold' as const,
      path,
      sentence: `${code}: ngưỡng ${inVietnamese(value ?? 0)} vượt điểm tối đa ${inVietnamese(max)}.`,
    })),
  ];
}

function describeScale(criterion: Criterion): readonly string[] {
  const max = Fraction.from(criterion.max);
  switch (criterion.kind) {
    case 'points': {
      const { step } = criterion;
      return step === undefined || max.isMultipleOf(Fraction.from(step))
        ? []
        : ['điểm tối đa không phải là bội số của bước điểm'];
    }
    case 'binary':
      return [];
    case 'choice': {
      const worths = criterion.levels.map((level) => ('points' in level ? level.points : level.percent));
      const tops = criterion.levels.map((level, index) =>
        'points' in level ? worths[index] === criterion.max : worths[index] === 100,
      );
      const over = criterion.levels.some((level) => 'points' in level && level.points > criterion.max);
      return [
        ...(findRepeated(criterion.levels.map(({ code }) => code)).length === 0
          ? []
          : ['có hai mức cùng mã']),
        ...(over ? ['có mức vượt điểm tối đa'] : []),
        ...(tops.includes(true) ? [] : ['không mức nào đạt điểm tối đa']),
      ];
    }
    case 'deduction':
      return Fraction.from(criterion.step).compareTo(max) > 0 ? ['điểm trừ lớn hơn điểm tối đa'] : [];
    case 'ladder': {
      const rising = criterion.tracks.every(({ rungs }) =>
        rungs.every((rung, index) => {
          const below = rungs[index - 1];
          return below === undefined || (below.from < rung.from && below.percent <= rung.percent);
        }),
      );
      const tops = criterion.tracks.some(({ rungs }) => rungs.at(-1)?.percent === 100);
      return [
        ...(findRepeated(criterion.tracks.map(({ code }) => code)).length === 0
          ? []
          : ['có hai loại cùng mã']),
        ...(rising ? [] : ['các bậc phải tăng dần']),
        ...(tops ? [] : ['không bậc nào đạt 100%']),
      ];
    }
  }
}

function findChainFaults(tieChain: CriteriaSet['tieChain']): readonly CriteriaFault[] {
  const fault = (sentence: string): CriteriaFault => ({ rule: 'tie-chain', path: '/tieChain', sentence });
  const chair = tieChain.indexOf('chair');
  return [
    ...(findRepeated(tieChain).length === 0 ? [] : [fault('Một quy tắc khi bằng điểm được nêu hai lần.')]),
    ...(chair === -1 || chair === tieChain.length - 1
      ? []
      : [fault('Đề xuất của Chủ tịch Hội đồng phải đứng cuối.')]),
  ];
}

function unsound(path: string, code: string, reason: string): CriteriaFault {
  return { rule: 'scale-unsound', path, sentence: `${code}: ${reason}.` };
}

function repeatedCode(path: string, code: string): CriteriaFault {
  return { rule: 'code-repeated', path, sentence: `Mã “${code}” được dùng hai lần.` };
}

/** The places of what had been there before. */
function findRepeated(values: readonly string[]): readonly number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function inDecimal(value: Fraction): string {
  return inVietnamese(value.denominator === 1n ? String(value.numerator) : value.toFixed(2));
}
