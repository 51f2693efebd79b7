import type { CriteriaSet, Criterion, Mark, Marks } from '../../api/criteria.js';
import { useText, type Translate } from '../../i18n/language.js';
import { ScrollingTable } from './scrolling-table.js';
import { criteriaOf, toShown, totalOf, worthOf } from './marks.js';
import { Score } from './score.js';

interface SheetTableProps {
  readonly set: CriteriaSet;
  readonly name: string;
  readonly marks: Marks[string] | undefined;
}

/** One investor's marks, to be read and printed. */
export function SheetTable({ set, name, marks = {} }: SheetTableProps) {
  const t = useText();
  return (
    <ScrollingTable caption={name}>
      <thead>
        <tr>
          <th scope="col">{t('sheet.criterion')}</th>
          <th scope="col">{t('sheet.score')}</th>
          <th scope="col">{t('sheet.comment')}</th>
        </tr>
      </thead>
      <tbody>
        {criteriaOf(set).map((criterion) => {
          const mark = marks[criterion.code];
          return (
            <tr key={criterion.code}>
              <th scope="row">
                {criterion.code}. {criterion.name}
              </th>
              <td>
                <Worth criterion={criterion} mark={mark} />
              </td>
              <td>{remarksOf(t, mark)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('sheet.total')}</th>
          <td>
            <strong>
              <Score value={toShown(totalOf(set, marks))} />
            </strong>
          </td>
          <td />
        </tr>
      </tfoot>
    </ScrollingTable>
  );
}

interface WorthProps {
  readonly criterion: Criterion;
  readonly mark: Mark | null | undefined;
}

/** The score that a mark is worth; that there is none is said. */
export function Worth({ criterion, mark }: WorthProps) {
  const t = useText();
  const worth = mark === undefined || mark === null ? null : worthOf(criterion, mark.value);
  return worth === null ? t('sheet.noMark') : <Score value={toShown(worth)} />;
}

export function remarksOf(t: Translate, mark: Mark | null | undefined): string {
  const { comment = '', evidence } = mark ?? {};
  if (evidence === undefined) return comment;
  return [comment, t('sheet.evidenceAt', { evidence })].join(' ').trim();
}
