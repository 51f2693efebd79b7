import { ActionIcon, Button, Group, NumberInput, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState, type KeyboardEvent } from 'react';

import { useText, type MessageId } from '../../i18n/language.js';
import { Icon, type IconName } from '../icons.js';
import { Loading } from '../loading.js';
import { PdfPage } from './pdf-page.js';
import { usePdf } from './use-pdf.js';
import classes from './viewer.module.css';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
const FIT = ZOOMS.indexOf(1);

interface PdfViewProps {
  readonly content: ArrayBuffer;
  readonly name: string;
}

/** The pages of a PDF, one at a time, by button and by key. */
export function PdfView({ content, name }: PdfViewProps) {
  const t = useText();
  const { pdf, error } = usePdf(content);
  const { ref, width } = useElementSize();
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(FIT);
  if (error !== null)
    return <Text role="alert">{t(isLocked(error) ? 'viewer.locked' : 'viewer.cannot')}</Text>;
  const count = pdf?.numPages ?? 0;
  const turnTo = (wanted: number) => setPage(Math.min(Math.max(wanted, 1), Math.max(count, 1)));
  const zoomTo = (wanted: number) => setZoom(Math.min(Math.max(wanted, 0), ZOOMS.length - 1));
  const keys: Readonly<Record<string, () => void>> = {
    PageDown: () => turnTo(page + 1),
    PageUp: () => turnTo(page - 1),
    Home: () => turnTo(1),
    End: () => turnTo(count),
    '+': () => zoomTo(zoom + 1),
    '=': () => zoomTo(zoom + 1),
    '-': () => zoomTo(zoom - 1),
  };
  const press = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return (
    <>
      <Group gap="xs" role="group" aria-label={t('viewer.tools')} className="no-print">
        <Tool
          label={'viewer.previous'}
          icon="previous"
          disabled={page <= 1}
          onClick={() => turnTo(page - 1)}
        />
        <NumberInput
          aria-label={t('viewer.page')}
          size="sm"
          w="4.5rem"
          hideControls
          allowDecimal={false}
          value={page}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 1 && value <= count) setPage(value);
          }}
        />
        <Text size="sm">{t('viewer.of', { count })}</Text>
        <Tool label={'viewer.next'} icon="next" disabled={page >= count} onClick={() => turnTo(page + 1)} />
        <Tool label={'viewer.smaller'} icon="minus" disabled={zoom <= 0} onClick={() => zoomTo(zoom - 1)} />
        <Text size="sm">{t('viewer.percent', { percent: (ZOOMS[zoom] ?? 1) * 100 })}</Text>
        <Tool
          label={'viewer.larger'}
          icon="plus"
          disabled={zoom >= ZOOMS.length - 1}
          onClick={() => zoomTo(zoom + 1)}
        />
        <Button size="xs" variant="default" onClick={() => setZoom(FIT)}>
          {t('viewer.fit')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {t('viewer.keys')}
      </Text>
      <div role="status" className="visually-hidden">
        {pdf !== null && t('viewer.at', { page, count })}
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys turn pages where the focus scrolls them */}
      <div
        ref={ref}
        role="region"
        aria-label={t('viewer.pages', { name })}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no mouse needs the focus to scroll
        tabIndex={0}
        className={classes.pages}
        onKeyDown={press}
        data-pdf
      >
        {pdf === null || width === 0 ? (
          <Loading lines={12} />
        ) : (
          <PdfPage pdf={pdf} page={page} width={Math.floor(width * (ZOOMS[zoom] ?? 1))} />
        )}
      </div>
    </>
  );
}

interface ToolProps {
  readonly label: MessageId;
  readonly icon: IconName;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon, disabled, onClick }: ToolProps) {
  const t = useText();
  return (
    <ActionIcon variant="default" size="lg" aria-label={t(label)} disabled={disabled} onClick={onClick}>
      <Icon name={icon} size={18} />
    </ActionIcon>
  );
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
