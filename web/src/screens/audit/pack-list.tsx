import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';

import { cancelPack, isUnfinished, packsQuery, type Pack } from '../../api/packs.js';
import { EmptyState } from '../../components/empty-state.js';
import classes from '../../components/files/files.module.css';
import { announce } from '../../components/live-region.js';
import { Loading } from '../../components/loading.js';
import { MoreButton } from '../../components/more-button.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { sizeWords } from '../../uploads/file-fault.js';

/** The auditor's own packs, and how far each has come. */
export function PackList() {
  const t = useText();
  return (
    <section aria-labelledby="packs">
      <Title order={2} id="packs">
        {t('packs.own')}
      </Title>
      <Packs />
    </section>
  );
}

function Packs() {
  const t = useText();
  const list = useInfiniteQuery(packsQuery);
  // A poll that fails takes nothing away that is there already.
  if (list.isError && list.data === undefined)
    return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Loading />;
  const packs = list.data.pages.flatMap(({ items }) => items);
  if (packs.length === 0) return <EmptyState sentence={t('packs.none')} />;
  return (
    <>
      <ul className={classes.files} aria-labelledby="packs">
        {packs.map((pack) => (
          <PackRow key={pack.id} pack={pack} />
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}

function PackRow({ pack }: { readonly pack: Pack }) {
  const t = useText();
  const { id, state, dossiers, written, withheld, failed, size, orderedAt } = pack;
  const name = pack.label ?? t('packs.name', { id });
  const done = written + withheld + failed;
  return (
    <li className={classes.file} data-pack={state}>
      <Text fw={500} className={classes.name}>
        {name}
      </Text>
      {isUnfinished(pack) && (
        <progress
          className={classes.progress}
          max={dossiers}
          value={done}
          aria-label={t('packs.progress', { name })}
        />
      )}
      <Text size="sm">
        {t(`packs.state.${state}`)} · {t('packs.amount', { done: written, all: dossiers })} ·{' '}
        {sizeWords(size, t)}
      </Text>
      {withheld > 0 && <Text size="sm">{t('packs.withheld', { count: withheld })}</Text>}
      {failed > 0 && <Text size="sm">{t('packs.failed', { count: failed })}</Text>}
      <Text size="xs" c="dimmed">
        {t('packs.orderedAt', { when: formatInstant(orderedAt) })}
        {state === 'ready' && pack.expiresAt !== null && (
          <> · {t('packs.keptUntil', { when: formatInstant(pack.expiresAt) })}</>
        )}
      </Text>
      {state === 'ready' && pack.sha256 !== null && (
        <Text size="xs" c="dimmed" className={`code ${classes.name ?? ''}`}>
          {t('packs.hash', { hash: pack.sha256 })}
        </Text>
      )}
      <PackActs pack={pack} name={name} />
    </li>
  );
}

function PackActs({ pack, name }: { readonly pack: Pack; readonly name: string }) {
  const t = useText();
  const client = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelPack(pack.id),
    onSuccess: async () => {
      announce(t('packs.canceled', { name }));
      await client.invalidateQueries({ queryKey: packsQuery.queryKey });
    },
  });
  if (pack.state === 'canceled' || pack.state === 'expired') return null;
  const act = t(pack.state === 'ready' ? 'packs.remove' : 'packs.cancel');
  return (
    <>
      <Group gap="xs" className="no-print">
        {pack.state === 'ready' && (
          <Anchor
            href={`/api/v1/audit/packs/${pack.id}/file`}
            download
            size="sm"
            aria-label={t('upload.named', { act: t('packs.download'), name })}
          >
            {t('packs.download')}
          </Anchor>
        )}
        <Button
          size="xs"
          variant="default"
          loading={cancel.isPending}
          aria-label={t('upload.named', { act, name })}
          onClick={() => {
            cancel.mutate();
          }}
        >
          {act}
        </Button>
      </Group>
      {cancel.isError && <ProblemNotice error={cancel.error} />}
    </>
  );
}
