import { Alert, Button, Group, Stack, Text } from '@mantine/core';

import type { Criterion, Mark } from '../../api/criteria.js';
import { Icon } from '../../components/icons.js';
import { useText } from '../../i18n/language.js';
import { criteriaOf, placeOf } from './marks.js';
import { ScrollingTable } from './scrolling-table.js';
import type { SheetProps } from './sheet-props.js';
import { remarksOf, Worth } from './sheet-table.js';
import type { Draft } from './use-draft.js';

interface ClashNoticeProps extends Pick<SheetProps, 'set' | 'applications'> {
  readonly draft: Draft;
}

/** The same member saved something else in another tab or on another machine: both are here to choose from. */
export function ClashNotice({ set, applications, draft }: ClashNoticeProps) {
  const t = useText();
  if (draft.clashes.length === 0) return null;
  const names = new Map(applications.map(({ party, name }) => [party, name]));
  const criteria = new Map(criteriaOf(set).map((criterion) => [criterion.code, criterion]));
  return (
    <Alert
      role="alert"
      color="yellow"
      variant="default"
      title={t('sheet.clash.title')}
      icon={<Icon name="late" />}
      data-clash
    >
      <Stack gap="xs" align="flex-start">
        <ScrollingTable caption={t('sheet.clash.about')}>
          <thead>
            <tr>
              <th scope="col">{t('sheet.criterion')}</th>
              <th scope="col">{t('sheet.clash.saved')}</th>
              <th scope="col">{t('sheet.clash.typed')}</th>
            </tr>
          </thead>
          <tbody>
            {draft.clashes.map(({ change, saved }) => {
              const criterion = criteria.get(change.criterion);
              if (criterion === undefined) return null;
              return (
                <tr key={placeOf(change)}>
                  <th scope="row">
                    {names.get(change.party) ?? change.party}: {criterion.code}. {criterion.name}
                  </th>
                  <MarkCell criterion={criterion} mark={saved} />
                  <MarkCell criterion={criterion} mark={change.mark} />
                </tr>
              );
            })}
          </tbody>
        </ScrollingTable>
        <Text size="sm">{t('sheet.clash.kept')}</Text>
        <Group>
          <Button size="xs" variant="default" onClick={draft.keepTyped}>
            {t('sheet.clash.keepTyped')}
          </Button>
          <Button size="xs" variant="default" onClick={draft.takeSaved}>
            {t('sheet.clash.takeSaved')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function MarkCell({ criterion, mark }: { readonly criterion: Criterion; readonly mark: Mark | null }) {
  const t = useText();
  const remarks = remarksOf(t, mark);
  return (
    <td>
      <Worth criterion={criterion} mark={mark} />
      {remarks !== '' && <Text size="sm">{remarks}</Text>}
    </td>
  );
}
