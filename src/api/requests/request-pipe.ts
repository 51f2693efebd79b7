import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';

import { malformedRequest, type Problem, type RequestFault } from '../problems/problem.js';

/** Checks bodies, addresses and parameters against their classes; unknown fields are faults. */
export class RequestPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      exceptionFactory: (errors): Problem => malformedRequest(toFaults(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const given = metadata.type === 'query' ? withoutEmpty(value) : value;
    const request: unknown = await super.transform(given, metadata);
    if (typeof request === 'object' && request !== null) dropAbsent(request);
    return request;
  }
}

/** `?q=` is how a form says that nothing was asked. */
function withoutEmpty(parameters: unknown): unknown {
  if (typeof parameters !== 'object' || parameters === null) return parameters;
  return Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''));
}

/** A class declares its optional fields, so they are there as `undefined`; here absent means absent. */
function dropAbsent(request: object): void {
  for (const [name, value] of Object.entries(request)) {
    if (value === undefined) Reflect.deleteProperty(request, name);
  }
}

function toFaults(errors: readonly ValidationError[], parent = ''): readonly RequestFault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = `${parent}/${property}`;
    const own = Object.entries(constraints).map(([name, sentence]) => ({
      path,
      sentence: name === 'whitelistValidation' ? 'là trường không có trong yêu cầu này' : sentence,
    }));
    return [...own.slice(0, 1), ...toFaults(children, path)];
  });
}
