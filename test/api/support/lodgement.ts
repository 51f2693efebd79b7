import { randomUUID } from 'node:crypto';

import type { TestService } from '../../support/service.js';
import type { ApiClient } from './api-client.js';

export const LODGEMENT = {
  documentNumber: '01/CV-A',
  cluster: {
    name: 'Cụm công nghiệp Thử Nghiệm',
    areaHectares: 50,
    industrialLandHectares: 35,
    inProvincialList: true,
    landUsePlanFits: true,
  },
  existingClusters: { count: 0 },
  investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
};

export const NOTICE = { event: 'PUBLISH_NOTICE', payload: { documentNumber: '711/TB-UBND' } };

/** Lodges an establishment and returns its code. */
export async function lodge(officer: ApiClient): Promise<string> {
  const { status, body } = await officer.post('/api/v1/dossiers', {
    procedure: 'cluster-establishment',
    commandId: randomUUID(),
    payload: LODGEMENT,
  });
  if (status !== 201) throw new Error(`Expected a lodgement, but got ${status}: ${JSON.stringify(body)}`);
  return (body as { code: string }).code;
}

const INVESTOR_PAPERS = ['b1', 'b2', 'b3', 'c', 'd1', 'dd1'];

/** Takes a dossier that was lodged on 21/9/2026 to its appraisal, which begins on 29/9. */
export async function bringToAppraisal(
  service: TestService,
  officer: ApiClient,
  code: string,
): Promise<void> {
  await act(officer, code, NOTICE);
  await service.passTo('2026-09-29T02:00:00.000Z');
  await act(officer, code, {
    event: 'SEND_TO_DEPARTMENT',
    payload: {
      documentNumber: '90/TTr-UBND',
      date: '2026-09-29',
      sets: 2,
      electronicFiles: true,
      applications: [{ party: LODGEMENT.investor.party, components: INVESTOR_PAPERS }],
    },
  });
}

/** Acts on a dossier as it stands now. */
export async function act(
  officer: ApiClient,
  code: string,
  command: { readonly event: string; readonly payload: object },
): Promise<void> {
  const path = `/api/v1/dossiers/${code}`;
  const { version } = (await officer.get(path)).body as { version: number };
  const { status, body } = await officer.post(`${path}/transitions`, {
    ...command,
    expectedVersion: version,
    commandId: randomUUID(),
  });
  if (status !== 200)
    throw new Error(`Expected ${command.event}, but got ${status}: ${JSON.stringify(body)}`);
}
