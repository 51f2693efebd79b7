import type { CouncilSheets } from '../../api/councils.js';
import { DueDate } from '../../components/due-tag.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useText } from '../../i18n/language.js';
import { ScrollingTable } from './scrolling-table.js';

/** Who has submitted, when, and whose sheet was opened again: of marks nothing. */
export function SubmissionTable({ sheets }: { readonly sheets: CouncilSheets['items'] }) {
  const t = useText();
  const personOf = usePersonName();
  return (
    <ScrollingTable caption={t('board.sheets')}>
      <thead>
        <tr>
          <th scope="col">{t('board.member')}</th>
          <th scope="col">{t('board.status')}</th>
          <th scope="col">{t('board.submittedOn')}</th>
          <th scope="col">{t('board.reopenings')}</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map(({ member, title, status, submittedOn, reopenings }) => (
          <tr key={member}>
            <th scope="row">
              {personOf(member)} ({title})
            </th>
            <td>{t(`board.sheet.${status}`)}</td>
            <td>{submittedOn === null ? '–' : <DueDate on={submittedOn} />}</td>
            <td>
              {reopenings.map(({ on, by, reason }) => (
                <div key={on + reason}>
                  <DueDate on={on} /> · {personOf(by)}: {reason}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
