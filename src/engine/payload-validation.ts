import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';

import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { isLocalDate } from './calendar/local-date.js';
import type { PayloadFault } from './rejection.js';

/** The faults of a payload, empty when it fits. */
export type PayloadValidator = (payload: unknown) => readonly PayloadFault[];

const CODE = /^[a-z0-9][a-z0-9.-]*$/;

/**
 * One validator an event, from the JSON Schema that the forms are drawn from. Compiling all of a catalogue
 * takes more than half a second, so each is compiled at its first use.
 */
export function preparePayloadValidators(procedure: Procedure): ReadonlyMap<string, PayloadValidator> {
  const ajv = new Ajv({ allErrors: true, multipleOfPrecision: 9, keywords: ['x-labels'] });
  addFormatsModule.default(ajv);
  // The package takes the year 0000, which legal time cannot count with.
  ajv.addFormat('date', isLocalDate);
  for (const format of ['party-code', 'user-name', 'cluster-code', 'sheet-hash']) ajv.addFormat(format, CODE);
  // Tells the forms what to offer; which components there are is no matter of form.
  ajv.addFormat('component-code', true);
  return new Map(
    Object.entries(procedure.events).map(([event, { payload }]) => {
      let compiled: ValidateFunction | undefined;
      return [
        event,
        (value: unknown) => {
          const validate = (compiled ??= ajv.compile(payload));
          return validate(value) ? [] : (validate.errors ?? []).map(toFault);
        },
      ];
    }),
  );
}

function toFault({ instancePath, keyword, params }: ErrorObject): PayloadFault {
  return { path: instancePath, keyword, params };
}
