import type { JsonSchema } from '../../../forms/json-schema.js';
import type { Translate } from '../../../i18n/language.js';

const HECTARES: JsonSchema = { type: 'number', minimum: 0, maximum: 100_000 };
const DATE: JsonSchema = { type: 'string', format: 'date' };
const LAND = ['areaHectares', 'industrialLandHectares', 'leasedHectares', 'grantedHectares'] as const;
const STATUSES = ['established', 'underConstruction', 'inOperation', 'abolished', 'ended'] as const;
/** What is known of it can be taken back; a standing there always is. */
const WITHDRAWABLE = [...LAND, 'district', 'commune', 'trades', 'investor'] as const;
const BASES = ['leased', 'granted'] as const;

function choiceOf<T extends string>(values: readonly T[], labelOf: (value: T) => string): JsonSchema {
  return {
    type: 'string',
    enum: values,
    'x-labels': Object.fromEntries(values.map((value) => [value, labelOf(value)])),
  };
}

/** What stands behind whatever a register is told: its day, why, and the document that says so. */
function toldBy(t: Translate): Readonly<Record<string, JsonSchema>> {
  return {
    asOf: { ...DATE, title: t('cluster.tell.asOf') },
    reason: { type: 'string', maxLength: 2000, title: t('cluster.tell.reason') },
    document: {
      type: 'object',
      title: t('cluster.tell.document'),
      properties: {
        number: { type: 'string', maxLength: 100, title: t('cluster.tell.document.number') },
        date: { ...DATE, title: t('cluster.tell.document.date') },
        issuer: { type: 'string', maxLength: 300, title: t('cluster.tell.document.issuer') },
      },
      required: ['number', 'date', 'issuer'],
    },
  };
}
const TOLD_BY = ['asOf', 'reason', 'document'];

/** Figures of a cluster that are to be set right; what is left empty stays as it is. */
export function correctionSchema(t: Translate): JsonSchema {
  const titled = (name: (typeof WITHDRAWABLE)[number], schema: JsonSchema): [string, JsonSchema] => [
    name,
    { ...schema, title: t(`cluster.figure.${name}`) },
  ];
  const text = { type: 'string', maxLength: 200 };
  return {
    type: 'object',
    properties: {
      figures: {
        type: 'object',
        title: t('cluster.tell.figures'),
        properties: Object.fromEntries([
          ...LAND.map((name): [string, JsonSchema] => [
            name,
            { ...HECTARES, title: t('cluster.tell.hectares', { figure: t(`cluster.figure.${name}`) }) },
          ]),
          titled('commune', text),
          titled('district', text),
          titled('investor', { type: 'string', format: 'party-code' }),
          titled('trades', { type: 'array', items: { type: 'string', maxLength: 300 }, maxItems: 100 }),
          [
            'status',
            {
              ...choiceOf(STATUSES, (status) => t(`cluster.status.${status}`)),
              title: t('cluster.figure.status'),
            },
          ],
        ]),
      },
      withdrawn: {
        type: 'array',
        title: t('cluster.tell.withdrawn'),
        items: choiceOf(WITHDRAWABLE, (name) => t(`cluster.figure.${name}`)),
      },
      ...toldBy(t),
    },
    required: TOLD_BY,
  };
}

/** A company that builds and runs clusters, or asks to. */
export function investorSchema(t: Translate): JsonSchema {
  return {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 300, title: t('investors.name') },
      taxCode: { type: 'string', maxLength: 20, title: t('investors.taxCode') },
      ...toldBy(t),
    },
    required: ['name', ...TOLD_BY],
  };
}

/** An enterprise that leases land in a cluster, whole: what is left empty is not known of it. */
export function tenantSchema(t: Translate): JsonSchema {
  return {
    type: 'object',
    properties: {
      name: { type: 'string', maxLength: 300, title: t('cluster.tenant') },
      taxCode: { type: 'string', maxLength: 20, title: t('investors.taxCode') },
      trade: { type: 'string', maxLength: 300, title: t('cluster.trade') },
      landHectares: { ...HECTARES, title: t('cluster.tell.landHectares') },
      landBasis: {
        ...choiceOf(BASES, (basis) => t(`cluster.landBasis.${basis}`)),
        title: t('cluster.landBasis'),
      },
      since: { ...DATE, title: t('cluster.since') },
      until: { ...DATE, title: t('cluster.tell.until') },
      ...toldBy(t),
    },
    required: ['name', 'landBasis', ...TOLD_BY],
  };
}
