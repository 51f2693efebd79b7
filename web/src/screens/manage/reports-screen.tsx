import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { reportFormsQuery, type FormAndPeriod, type ReportForm } from '../../api/reports.js';
import { PATHS } from '../../app/paths.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { SearchForm } from '../../components/search-form.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import { ReportDutyTable } from './report-duties.js';
import { ReportSums } from './report-roll-up.js';

/** Báo cáo định kỳ: who owes which report of a period, what is there, what is missing, and the sums. */
export function ReportsScreen() {
  const t = useText();
  return (
    <Page title={t('manage.reports')} lead={t('reports.lead')}>
      <ManageNav />
      <Asked />
    </Page>
  );
}

function Asked() {
  const t = useText();
  const search = useSearch({ from: '/inside/manage/reports' });
  const forms = useQuery(reportFormsQuery);
  if (forms.isPending) return <Loading />;
  if (forms.isError) return <ProblemNotice error={forms.error} onRetry={() => void forms.refetch()} />;
  const { items } = forms.data;
  // Of the investors where nothing else is asked for: their reports are what others are summed up from.
  const form = items.find((each) => each.form === (search.form ?? 'form02')) ?? items[0];
  const period = search.period ?? form?.current;
  if (form === undefined || period === undefined || period === null)
    return <EmptyState sentence={t('reports.none')} />;
  const asked = { form: form.form, period };
  return (
    <>
      <Choice key={JSON.stringify(asked)} forms={items} asked={asked} />
      <ReportDutyTable asked={asked} />
      <ReportSums asked={asked} />
    </>
  );
}

interface ChoiceProps {
  readonly forms: readonly ReportForm[];
  readonly asked: FormAndPeriod;
}

function Choice({ forms, asked }: ChoiceProps) {
  const t = useText();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(asked);
  const form = forms.find((each) => each.form === chosen.form);
  return (
    <SearchForm
      action={t('statistics.show')}
      onAsk={() => {
        void navigate({ to: PATHS.reports, search: chosen });
      }}
    >
      <NativeSelect
        label={t('reports.form')}
        value={chosen.form}
        data={forms.map((each) => ({ value: each.form, label: each.label }))}
        onChange={({ currentTarget }) => {
          const next = forms.find((each) => each.form === currentTarget.value);
          if (next !== undefined) setChosen({ form: next.form, period: next.current ?? '' });
        }}
      />
      <NativeSelect
        label={t('reports.period')}
        value={chosen.period}
        data={(form?.periods ?? []).map(({ period, name, lastDay }) => ({
          value: period,
          label: t('reports.periodUntil', { name, day: formatDate(lastDay) }),
        }))}
        onChange={({ currentTarget }) => {
          setChosen({ ...chosen, period: currentTarget.value });
        }}
      />
    </SearchForm>
  );
}
