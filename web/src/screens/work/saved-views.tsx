import { ActionIcon, Button, Group, Popover, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';

import { removeView, savedViewsQuery, type SavedView } from '../../api/saved-views.js';
import { Icon } from '../../components/icons.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { SaveViewForm } from './save-view-form.js';
import classes from './work-screen.module.css';

/** Names for addresses: a view is what stands in the address, so opening one is following a link. */
export function SavedViews() {
  const t = useText();
  const address = useRouterState({ select: ({ location }) => location.href });
  const [isOpen, setOpen] = useState(false);
  const list = useQuery({ ...savedViewsQuery, enabled: isOpen });
  const close = () => {
    setOpen(false);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={300}
      trapFocus
      returnFocus
      withRoles
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            setOpen((wasOpen) => !wasOpen);
          }}
        >
          {t('view.views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('view.saved')}>
        <Stack gap="xs">
          {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
          {list.data?.items.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('view.none')}
            </Text>
          )}
          {list.data?.items.map((view) => (
            <ViewRow key={view.id} view={view} isCurrent={view.address === address} onOpen={close} />
          ))}
          <SaveViewForm address={address} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ViewRowProps {
  readonly view: SavedView;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

function ViewRow({
  view: { id, name, address, unitName, savedBy, canRemove },
  isCurrent,
  onOpen,
}: ViewRowProps) {
  const t = useText();
  const router = useRouter();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeView(id),
    onSettled: () => client.invalidateQueries({ queryKey: savedViewsQuery.queryKey }),
  });
  return (
    <>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Button
          size="xs"
          variant={isCurrent ? 'light' : 'subtle'}
          justify="flex-start"
          fullWidth
          aria-current={isCurrent ? 'page' : undefined}
          aria-describedby={unitName === null ? undefined : `view-${id}`}
          onClick={() => {
            onOpen();
            router.history.push(address);
          }}
        >
          {name}
        </Button>
        {canRemove && (
          <ActionIcon
            variant="subtle"
            loading={remove.isPending}
            aria-label={t('view.remove', { name })}
            onClick={() => {
              remove.mutate();
            }}
          >
            <Icon name="trash" size={16} />
          </ActionIcon>
        )}
      </Group>
      {unitName !== null && (
        <Text id={`view-${id}`} size="xs" c="dimmed" className={classes.shared ?? ''}>
          {t('view.sharedWith', { unit: unitName, by: savedBy })}
        </Text>
      )}
      {remove.isError && <ProblemNotice error={remove.error} />}
    </>
  );
}
