import { clusterFromDecision } from '../../../src/application/effects/cluster-from-decision.js';
import type { StoredCluster } from '../../../src/persistence/cluster.store.js';
import { given } from '../../specification/specification.js';
import { handover } from '../../workflows/cluster-handover/setting.js';

const registered: StoredCluster = {
  code: 'hn.ccn-mau',
  province: 'hn',
  name: 'Cụm công nghiệp mẫu',
  nameSource: 'CCN mẫu',
  district: 'Huyện Mẫu',
  commune: null,
  areaHectares: 24.5,
  industrialLandHectares: 17,
  leasedHectares: 10.2,
  grantedHectares: null,
  trades: ['Cơ khí'],
  status: 'established',
  investor: null,
  decision: { number: '1/QĐ-UBND' },
  source: null,
  notes: [],
};

it('a handover changes the investor of a cluster, and leaves its figures as they are', () => {
  const dossier = given(handover).inState('handedOver').dossier();
  expect(clusterFromDecision(dossier, registered)).toEqual({
    ...registered,
    investor: 'hn.nha-dau-tu-a',
    decision: expect.objectContaining({ number: '3201/QĐ-UBND' }) as unknown,
    source: { dossier: dossier.code },
  });
});

it('leaves a cluster as far as it has come, whatever its investor', () => {
  const dossier = given(handover).inState('handedOver').dossier();
  const running = { ...registered, status: 'inOperation' };
  expect(clusterFromDecision(dossier, running)).toMatchObject({ status: 'inOperation' });
});

it('nothing is taken from a dossier without a decision', () => {
  expect(clusterFromDecision(given(handover).inState('proposed').dossier(), registered)).toBeNull();
});
