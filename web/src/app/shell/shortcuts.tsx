import { Kbd, Modal, Table } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';

import { useText, type MessageId } from '../../i18n/language.js';

const SHORTCUTS: readonly (readonly [keys: string, meaning: MessageId])[] = [
  ['/', 'shortcut.search'],
  ['n', 'shortcut.notices'],
  ['?', 'shortcut.list'],
  ['↑ ↓', 'shortcut.rows'],
  ['Enter', 'shortcut.open'],
  ['x', 'shortcut.select'],
  ['a', 'shortcut.claim'],
  ['Esc', 'shortcut.close'],
];

/** Keys that work wherever nobody is typing. */
export function useShortcuts(handlers: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    handlers[event.key]?.(event);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}

interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const t = useText();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('shortcut.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      centered
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('shortcut.key')}</Table.Th>
            <Table.Th>{t('shortcut.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {SHORTCUTS.map(([keys, meaning]) => (
            <Table.Tr key={keys}>
              <Table.Td>
                <Kbd>{keys}</Kbd>
              </Table.Td>
              <Table.Td>{t(meaning)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
