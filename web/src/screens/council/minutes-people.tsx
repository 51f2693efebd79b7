import { Text, Title } from '@mantine/core';

import type { CouncilMinutes } from '../../api/councils.js';
import { DueDate } from '../../components/due-tag.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useText } from '../../i18n/language.js';
import classes from './council.module.css';
import { ScrollingTable } from './scrolling-table.js';
import { seatName } from './standing.js';

/** Who sat, who withdrew, whose sheets were counted, and who signed. */
export function MinutesPeople({ minutes }: { readonly minutes: CouncilMinutes }) {
  const t = useText();
  const personOf = usePersonName();
  const { attendance, recusals, sheets, signatures, quorum } = minutes;
  return (
    <>
      <ScrollingTable caption={t('minutes.attendance')}>
        <thead>
          <tr>
            <th scope="col">{t('board.member')}</th>
            <th scope="col">{t('minutes.role')}</th>
            <th scope="col">{t('minutes.presence')}</th>
          </tr>
        </thead>
        <tbody>
          {attendance.map(({ user, title, role, isPresent }) => (
            <tr key={user}>
              <th scope="row">
                {personOf(user)} ({title})
              </th>
              <td>{seatName(t, role)}</td>
              <td>{t(isPresent ? 'minutes.present' : 'minutes.absent')}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <Text size="sm">
        {t('minutes.quorum', { present: quorum.present, needed: quorum.needed, label: quorum.label })}
      </Text>
      {recusals.map(({ user, title }) => (
        <Text key={user} size="sm">
          {t('minutes.recusal', { user: personOf(user), title })}
        </Text>
      ))}
      <ScrollingTable caption={t('minutes.sheets')}>
        <thead>
          <tr>
            <th scope="col">{t('board.member')}</th>
            <th scope="col">{t('board.submittedOn')}</th>
            <th scope="col">{t('minutes.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ member, title, hash, on }) => (
            <tr key={member}>
              <th scope="row">
                {personOf(member)} ({title})
              </th>
              <td>
                <DueDate on={on} />
              </td>
              <td className="code">{hash}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <section>
        <Title order={2}>{t('minutes.signatures')}</Title>
        {signatures.length === 0 && <Text>{t('minutes.notYet')}</Text>}
        <ul className={classes.signatures}>
          {signatures.map(({ user, title, signed, reason }) => (
            <li key={user}>
              <strong>{title}</strong>
              <br />
              {personOf(user)}: {t(signed ? 'minutes.signed' : 'minutes.unsigned')} {reason}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
