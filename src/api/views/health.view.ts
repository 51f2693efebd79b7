import { Type } from '@sinclair/typebox';

export const healthView = Type.Object({ status: Type.Literal('ok') });
