import { randomUUID } from 'node:crypto';

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
