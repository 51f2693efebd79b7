import { ActionIcon, Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';

import { sessionQuery } from '../../api/session.js';
import { Icon } from '../../components/icons.js';
import { announce } from '../../components/live-region.js';
import { useText } from '../../i18n/language.js';
import { useStoredViews } from './stored-views.js';

const MAX_NAME = 60;

/** Names for addresses: a view is what stands in the address, so opening one is following a link. */
export function SavedViews() {
  const t = useText();
  const router = useRouter();
  const address = useRouterState({ select: ({ location }) => location.href });
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { views, add, remove } = useStoredViews(session?.user.username ?? '');
  const [name, setName] = useState('');
  const [isOpen, setOpen] = useState(false);
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
          {views.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('view.none')}
            </Text>
          )}
          {views.map((view) => (
            <Group key={view.name} gap="xs" wrap="nowrap" justify="space-between">
              <Button
                size="xs"
                variant={view.address === address ? 'light' : 'subtle'}
                justify="flex-start"
                fullWidth
                aria-current={view.address === address ? 'page' : undefined}
                onClick={() => {
                  setOpen(false);
                  router.history.push(view.address);
                }}
              >
                {view.name}
              </Button>
              <ActionIcon
                variant="subtle"
                aria-label={t('view.remove', { name: view.name })}
                onClick={() => {
                  remove(view.name);
                }}
              >
                <Icon name="trash" size={16} />
              </ActionIcon>
            </Group>
          ))}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const named = name.trim();
              if (named === '') return;
              add({ name: named, address });
              announce(t('view.savedAs', { name: named }));
              setName('');
            }}
          >
            <TextInput
              label={t('view.name')}
              maxLength={MAX_NAME}
              value={name}
              onChange={(event) => {
                setName(event.currentTarget.value);
              }}
            />
            <Button type="submit" size="xs" mt="xs">
              {t('view.save')}
            </Button>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
