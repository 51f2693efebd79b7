import { useMemo, useRef } from 'react';

import {
  recordSecondaryInvestor,
  type SecondaryInvestor,
  type SecondaryInvestorBody,
} from '../../../api/cluster.js';
import { draftNameOf, useSchemaForm } from '../../../forms/use-schema-form.js';
import { useText } from '../../../i18n/language.js';
import { SecondaryInvestors } from './secondary-investors.js';
import { TellingForm } from './telling-form.js';
import { tenantSchema } from './telling-schema.js';

interface ClusterTenantsProps {
  readonly cluster: string;
  readonly mayCorrect: boolean;
}

/** Who leases land in a cluster; whoever keeps the register enters one, or sets right what is known of one. */
export function ClusterTenants({ cluster, mayCorrect }: ClusterTenantsProps) {
  return mayCorrect ? <KeptTenants cluster={cluster} /> : <SecondaryInvestors cluster={cluster} />;
}

function KeptTenants({ cluster }: { readonly cluster: string }) {
  const t = useText();
  const schema = useMemo(() => tenantSchema(t), [t]);
  const form = useSchemaForm(draftNameOf('tenant', cluster), schema);
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <>
      <SecondaryInvestors
        cluster={cluster}
        onEdit={(tenant) => {
          form.fill(fieldsOf(tenant));
          if (details.current === null) return;
          details.current.open = true;
          details.current.querySelector('summary')?.focus();
        }}
      />
      <TellingForm
        title={t('cluster.tell.tenant')}
        about={t('cluster.tell.tenantAbout')}
        schema={schema}
        form={form}
        details={details}
        changes={[['secondary-investors']]}
        send={(told) => recordSecondaryInvestor({ ...told, cluster } as SecondaryInvestorBody)}
      />
    </>
  );
}

/** Whole, for what is left out is forgotten. */
function fieldsOf({ name, taxCode, trade, landHectares, landBasis, since, until }: SecondaryInvestor) {
  const known = { name, taxCode, trade, landHectares, landBasis, since, until };
  return Object.fromEntries(Object.entries(known).map(([field, value]) => [field, value ?? undefined]));
}
