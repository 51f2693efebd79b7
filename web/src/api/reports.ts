import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type ReportForm = components['schemas']['ReportFormList']['items'][number];
export type ReportDuties = components['schemas']['ReportDuties'];
export type ReportDuty = ReportDuties['duties'][number];
export type ReportRollUp = components['schemas']['ReportRollUp'];
export type ReportLodgement = components['schemas']['ReportLodgement'];

export interface FormAndPeriod {
  readonly form: ReportForm['form'];
  readonly period: string;
}

export const REPORTS = 'reports';

export const reportFormsQuery = queryOptions({
  queryKey: [REPORTS, 'forms'],
  queryFn: () => answerOf(api.GET('/api/v1/reports/forms')),
});

export function reportDutiesQuery({ form, period }: FormAndPeriod) {
  return queryOptions({
    queryKey: [REPORTS, 'duties', form, period],
    queryFn: () => answerOf(api.GET('/api/v1/reports/duties', { params: { query: { form, period } } })),
  });
}

export function reportRollUpQuery({ form, period }: FormAndPeriod) {
  return queryOptions({
    queryKey: [REPORTS, 'roll-up', form, period],
    queryFn: () => answerOf(api.GET('/api/v1/reports/roll-up', { params: { query: { form, period } } })),
  });
}

export function lodgeDuties(body: FormAndPeriod): Promise<ReportLodgement> {
  return answerOf(
    api.POST('/api/v1/reports/duties/lodgement', { params: { header: { 'x-csrf-token': '' } }, body }),
  );
}

export function rollUpAddress({ form, period }: FormAndPeriod, language: 'vi' | 'en'): string {
  return `/api/v1/reports/roll-up/export?${new URLSearchParams({ form, period, language }).toString()}`;
}

export type FilledReportForm = components['schemas']['FilledReportForm'];

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function addressOfReportForm(code: string): string {
  return `/api/v1/dossiers/${encodeURIComponent(code)}/report-form`;
}

/** What a filled form says, for the act; nothing is recorded by reading it. */
export function readReportForm(code: string, file: File): Promise<FilledReportForm> {
  return answerOf(
    api.POST('/api/v1/dossiers/{code}/report-form/reading', {
      params: { path: { code }, header: { 'x-csrf-token': '' } },
      // Whatever the person's system takes the file for, the server judges its content.
      headers: { 'content-type': WORKBOOK },
      body: file as never,
      bodySerializer: (body) => body as never,
    }),
  );
}
