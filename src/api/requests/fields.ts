import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/*
 * The fields of requests: each decorator both checks a field (class-validator) and documents it
 * (OpenAPI), so that the two cannot part. Every fault is a Vietnamese clause that follows the
 * field's name.
 */

interface FieldOptions {
  readonly description: string;
  readonly example: unknown;
  readonly optional?: boolean;
}

function field(options: FieldOptions, schema: ApiPropertyOptions, ...checks: PropertyDecorator[]) {
  const { description, example, optional = false } = options;
  return applyDecorators(
    ApiProperty({ ...schema, description, example, required: !optional } as ApiPropertyOptions),
    // Absent is allowed, null is not: `IsOptional` would let both pass.
    ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
    ...checks,
  );
}

/** Text of a bounded length, never empty. */
export function Text({ max, pattern, ...options }: FieldOptions & { max: number; pattern?: RegExp }) {
  return field(
    options,
    {
      type: 'string',
      minLength: 1,
      maxLength: max,
      ...(pattern === undefined ? {} : { pattern: pattern.source }),
    },
    IsString({ message: 'phải là chuỗi ký tự' }),
    MinLength(1, { message: 'không được để trống' }),
    MaxLength(max, { message: `không được dài quá ${max} ký tự` }),
    ...(pattern === undefined ? [] : [Matches(pattern, { message: 'không đúng mẫu' })]),
  );
}

/** The same, or `null`; absent is neither. */
export function TextOrNull({
  max,
  pattern,
  description,
  example,
}: FieldOptions & { max: number; pattern: RegExp }) {
  return applyDecorators(
    ApiProperty({
      anyOf: [{ type: 'string', maxLength: max, pattern: pattern.source }, { type: 'null' }],
      description,
      example,
      required: true,
    }),
    ValidateIf((_, value) => value !== null),
    IsString({ message: 'phải là chuỗi ký tự hoặc null' }),
    MaxLength(max, { message: `không được dài quá ${max} ký tự` }),
    Matches(pattern, { message: 'không đúng mẫu' }),
  );
}

/** A whole number; in an address it comes as text. */
export function WholeNumber({ min, max, ...options }: FieldOptions & { min: number; max: number }) {
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    IsInt({ message: 'phải là số nguyên' }),
    Min(min, { message: `không được nhỏ hơn ${min}` }),
    Max(max, { message: `không được lớn hơn ${max}` }),
  );
}

/** Any number within bounds. */
export function Decimal({ min, max, ...options }: FieldOptions & { min: number; max: number }) {
  return field(
    options,
    { type: 'number', minimum: min, maximum: max },
    IsNumber({}, { message: 'phải là số' }),
    Min(min, { message: `không được nhỏ hơn ${min}` }),
    Max(max, { message: `không được lớn hơn ${max}` }),
  );
}

/** A whole number as a parameter of an address, where everything is text. */
export function WholeNumberParameter(options: FieldOptions & { min: number; max: number }) {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    WholeNumber(options),
  );
}

/** `true` or `false` as a parameter of an address. */
export function FlagParameter(options: FieldOptions) {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      value === 'true' || value === 'false' ? value === 'true' : value,
    ),
    field(options, { type: 'boolean' }, IsBoolean({ message: 'phải là true hoặc false' })),
  );
}

export function OneOf(values: readonly string[], options: FieldOptions) {
  return field(
    options,
    { type: 'string', enum: [...values] },
    IsIn(values, { message: `phải là một trong: ${values.join(', ')}` }),
  );
}

/** A parameter that may repeat; one occurrence is a list of one. */
export function RepeatedText({
  max,
  most,
  pattern,
  ...options
}: FieldOptions & { max: number; most: number; pattern: RegExp }) {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value)),
    field(
      options,
      {
        type: 'array',
        items: { type: 'string', maxLength: max, pattern: pattern.source },
        maxItems: most,
      },
      IsArray({ message: 'phải là danh sách' }),
      ArrayMaxSize(most, { message: `không được quá ${most} mục` }),
      IsString({ each: true, message: 'phải gồm các chuỗi ký tự' }),
      Matches(pattern, { each: true, message: 'không đúng mẫu' }),
    ),
  );
}

/** An object whose fields a class of its own checks and documents. */
export function Nested(type: new () => object, options: FieldOptions) {
  return applyDecorators(
    Type(() => type),
    field(options, { type }, IsObject({ message: 'phải là một đối tượng' }), ValidateNested()),
  );
}

/** A list of texts in a body. */
export function TextList({ max, most, ...options }: FieldOptions & { max: number; most: number }) {
  return field(
    options,
    { type: 'array', items: { type: 'string', minLength: 1, maxLength: max }, minItems: 1, maxItems: most },
    IsArray({ message: 'phải là danh sách' }),
    ArrayMinSize(1, { message: 'không được để trống' }),
    ArrayMaxSize(most, { message: `không được quá ${most} mục` }),
    IsString({ each: true, message: 'phải gồm các chuỗi ký tự' }),
    MinLength(1, { each: true, message: 'không được có mục trống' }),
    MaxLength(max, { each: true, message: `không được có mục dài quá ${max} ký tự` }),
  );
}

/** Any JSON object, taken as it is; what must be in it is judged elsewhere. */
export function JsonObject(options: FieldOptions) {
  return applyDecorators(
    Transform(({ obj, key }: { obj: Readonly<Record<string, unknown>>; key: string }) => obj[key]),
    field(
      options,
      { type: 'object', additionalProperties: true },
      IsObject({ message: 'phải là một đối tượng' }),
    ),
  );
}
