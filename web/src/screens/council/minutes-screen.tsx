import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { minutesQuery, type CouncilMinutes } from '../../api/councils.js';
import { PATHS } from '../../app/paths.js';
import { DueDate } from '../../components/due-tag.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useText } from '../../i18n/language.js';
import { CouncilGate } from './council-gate.js';
import { MinutesPeople } from './minutes-people.js';
import { PrintButton } from './print-button.js';
import { RankingTable } from './ranking-table.js';
import { TieNotice } from './tie-notice.js';

/** Biên bản: the server's minutes, to be read and printed on A4. */
export function MinutesScreen() {
  const t = useText();
  const { code } = useParams({ from: '/inside/councils/$code/minutes' });
  return (
    <CouncilGate code={code}>
      {({ council }) => (
        <Page
          title={t('minutes.title')}
          documentTitle={`${t('minutes.title')} – ${council.title}`}
          crumbs={[{ label: t('council.sessions'), to: PATHS.councils }]}
          lead={council.title}
          actions={<PrintButton />}
        >
          <Minutes code={code} />
        </Page>
      )}
    </CouncilGate>
  );
}

function Minutes({ code }: { readonly code: string }) {
  const t = useText();
  const personOf = usePersonName();
  const { data: minutes, error, refetch } = useQuery(minutesQuery(code));
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (minutes === undefined) return <Loading lines={12} />;
  const { ranking, standing, notScored, winner, tieReason, objections, remarks } = minutes;
  return (
    <Stack gap="lg">
      <Grounds minutes={minutes} />
      <RankingTable ranking={ranking} />
      {notScored.map(({ party, name, reason }) => (
        <Text key={party}>{t('result.notScored', { name, reason })}</Text>
      ))}
      <TieNotice result={{ ranking, standing }} />
      {tieReason !== null && <Text>{t('minutes.tieReason', { reason: tieReason })}</Text>}
      <Text fw={600} data-winner={winner?.party ?? ''}>
        {winner === null ? t('minutes.noWinner') : t('minutes.winner', { name: winner.name })}
      </Text>
      <MinutesPeople minutes={minutes} />
      <section>
        <Title order={2}>{t('minutes.objections')}</Title>
        {objections.length === 0 && <Text>{t('minutes.noObjections')}</Text>}
        {objections.map(({ member, text }) => (
          <Text key={member + text}>
            {personOf(member)}: {text}
          </Text>
        ))}
        {remarks !== null && <Text>{remarks}</Text>}
      </section>
    </Stack>
  );
}

/** What the minutes rest on: decisions, criteria, the meeting. */
function Grounds({ minutes }: { readonly minutes: CouncilMinutes }) {
  const t = useText();
  const { council, number, date, meeting, establishment, adoption, criteria } = minutes;
  const pairs = [
    [t('minutes.council'), council.code],
    [t('minutes.cluster'), council.cluster],
    [t('minutes.openedBy'), council.openedBy],
    [t('minutes.number'), number === null ? t('minutes.notYet') : <Instrument number={number} date={date} />],
    [t('minutes.establishment'), establishment === null ? '–' : <Instrument {...establishment} />],
    [t('minutes.adoption'), adoption === null ? '–' : <Instrument {...adoption} />],
    [t('minutes.criteria'), criteria ?? '–'],
    [
      t('minutes.meeting'),
      meeting === null ? '–' : <Instrument number={meeting.place ?? ''} date={meeting.date} />,
    ],
  ] as const;
  return (
    <dl className="pairs">
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A number, or a place, with its date. */
function Instrument({ number, date }: { readonly number: string; readonly date: string | null }) {
  return (
    <>
      {number} {date !== null && <DueDate on={date} />}
    </>
  );
}
