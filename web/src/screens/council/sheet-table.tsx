import type { CriteriaSet, Mark, Marks } from '../../api/criteria.js';
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
          const worth = mark === undefined ? null : worthOf(criterion, mark.value);
          return (
            <tr key={criterion.code}>
              <th scope="row">
                {criterion.code}. {criterion.name}
              </th>
              <td>{worth === null ? t('sheet.noMark') : <Score value={toShown(worth)} />}</td>
              <td>{mark === undefined ? '' : remarksOf(t, mark)}</td>
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

function remarksOf(t: Translate, { comment = '', evidence }: Mark): string {
  if (evidence === undefined) return comment;
  return [comment, t('sheet.evidenceAt', { evidence })].join(' ').trim();
}
