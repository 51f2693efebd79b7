import { Stack, Table, Text, Title } from '@mantine/core';

import type { Procedure } from '../../api/procedures.js';
import { EmptyState } from '../../components/empty-state.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { usePick, useText } from '../../i18n/language.js';
import { CitedBases } from './cited-bases.js';
import { compareParts, isVisible, type PartChange } from './compare-versions.js';
import { partsOf, SUBJECTS, type Part, type Subject } from './procedure-parts.js';
import { wordsOf } from './procedure-words.js';
import classes from './procedure.module.css';

interface ComparedProcedure {
  readonly procedure: Procedure;
  readonly regime: string | null;
}

interface ChangesProps {
  readonly before: ComparedProcedure;
  readonly after: ComparedProcedure;
}

/** Side by side, a table for each kind of part that differs. */
export function Changes({ before, after }: ChangesProps) {
  const t = useText();
  const pick = usePick();
  const partsIn = (side: ComparedProcedure) =>
    partsOf({ ...side, t, words: wordsOf(side.procedure, t, pick) });
  const changes = compareParts(partsIn(before), partsIn(after));
  if (changes.length === 0) return <EmptyState sentence={t('compare.none')} />;
  const count = (kind: PartChange['kind']) => changes.filter((change) => change.kind === kind).length;
  return (
    <Stack gap="lg" data-changes={changes.length}>
      <Text role="status">
        {t('compare.sum', {
          added: count('added'),
          removed: count('removed'),
          changed: count('changed'),
        })}
      </Text>
      {SUBJECTS.map((subject) => (
        <ChangesOf
          key={subject}
          subject={subject}
          changes={changes.filter((change) => change.subject === subject)}
        />
      ))}
    </Stack>
  );
}

interface ChangesOfProps {
  readonly subject: Subject;
  readonly changes: readonly PartChange[];
}

function ChangesOf({ subject, changes }: ChangesOfProps) {
  const t = useText();
  if (changes.length === 0) return null;
  const heading = t(`compare.of.${subject}`);
  return (
    <section aria-labelledby={`changes-${subject}`}>
      <Title order={2} id={`changes-${subject}`} mb="xs">
        {heading}
      </Title>
      <ScrollRegion label={heading}>
        <Table
          aria-labelledby={`changes-${subject}`}
          layout="fixed"
          miw="40rem"
          className={classes.changes ?? ''}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('compare.name')}</Table.Th>
              <Table.Th>{t('compare.left')}</Table.Th>
              <Table.Th>{t('compare.right')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map((change) => (
              <Change key={change.key} change={change} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
    </section>
  );
}

function Change({ change }: { readonly change: PartChange }) {
  const t = useText();
  const { key, kind, before, after } = change;
  return (
    <Table.Tr data-change={kind} data-part={key}>
      <Table.Th scope="row">
        {(after ?? before)?.name} <Text span>({t(`compare.kind.${kind}`)})</Text>
        {!isVisible(change) && (
          <Text size="xs" c="dimmed">
            {t('compare.detailsOnly')}
          </Text>
        )}
      </Table.Th>
      <PartCell part={before} />
      <PartCell part={after} />
    </Table.Tr>
  );
}

function PartCell({ part }: { readonly part: Part | null }) {
  const t = useText();
  if (part === null) return <Table.Td>{t('compare.absent')}</Table.Td>;
  return (
    <Table.Td>
      {part.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <CitedBases bases={part.bases} />
    </Table.Td>
  );
}
