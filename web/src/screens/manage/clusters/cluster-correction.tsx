import { useMemo } from 'react';

import { correctCluster, type ClusterCorrection } from '../../../api/cluster.js';
import { isObject } from '../../../forms/form-value.js';
import { draftNameOf, useSchemaForm } from '../../../forms/use-schema-form.js';
import { useText } from '../../../i18n/language.js';
import { TellingForm } from './telling-form.js';
import { correctionSchema } from './telling-schema.js';

/** Sets figures of a cluster right; the old values stay in its history. */
export function ClusterCorrectionForm({ cluster }: { readonly cluster: string }) {
  const t = useText();
  const schema = useMemo(() => correctionSchema(t), [t]);
  const form = useSchemaForm(draftNameOf('correction', cluster), schema);
  return (
    <TellingForm
      title={t('cluster.tell.correct')}
      about={t('cluster.tell.correctAbout')}
      schema={schema}
      form={form}
      changes={[['cluster', cluster], ['cluster-history', cluster], ['clusters']]}
      send={({ figures, withdrawn, ...told }) =>
        correctCluster(cluster, {
          ...told,
          figures: { ...takenBack(withdrawn), ...(isObject(figures) ? figures : {}) },
        } as ClusterCorrection)
      }
    />
  );
}

/** Of trades there is a list, which is empty then. */
function takenBack(names: unknown): Readonly<Record<string, null | readonly string[]>> {
  const withdrawn = Array.isArray(names) ? names.map(String) : [];
  return Object.fromEntries(withdrawn.map((name) => [name, name === 'trades' ? [] : null]));
}
