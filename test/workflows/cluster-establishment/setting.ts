import { clusterEstablishment } from '../../../workflows/cluster-establishment/procedure.js';
import { sequenceSetting } from './sequence-setting.js';

/** 50 ha in a province that has it in its list, where no cluster stands yet. */
export const establishment = sequenceSetting(clusterEstablishment, () => ({
  documentNumber: '01/CV-A',
  cluster: {
    name: 'Bắc Sông',
    areaHectares: 50,
    inProvincialList: true,
    landUsePlanFits: true,
  },
  existingClusters: { count: 0 },
  investor: { name: 'Công ty A' },
}));
