import { clusterExpansion } from '../../../workflows/cluster-expansion/procedure.js';
import { sequenceSetting } from '../cluster-establishment/sequence-setting.js';

/** From 30 to 60 ha, filled, planned, and with every shared work in use. */
export const expansion = sequenceSetting(clusterExpansion, () => ({
  documentNumber: '01/CV-A',
  cluster: {
    code: 'bac-song',
    name: 'Bắc Sông',
    currentAreaHectares: 30,
    areaHectares: 60,
    fillPercent: 80,
    fitsPlan: true,
    worksInUse: ['road', 'waterSupply', 'wastewater', 'solidWaste', 'fireSafety'],
  },
  investor: { name: 'Công ty A' },
}));
