import fc from 'fast-check';
import { z } from 'zod';

/** The parts of JSON Schema that zod makes of the contract's shapes. */
type JsonSchema = {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  format?: string;
  pattern?: string;
};

/** Values that a shape of the contract accepts. @throws for a kind of shape it does not know yet */
export function valuesOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  return fromJson(
    z.toJSONSchema(schema, {
      io: 'input',
      // JSON has no bytes; a shape of our own that is none of zod's is one of bytes.
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'custom') jsonSchema.format = 'bytes';
      },
    }) as JsonSchema,
  );
}

const examples = new WeakMap<z.ZodType, unknown>();

/** One value that a shape of the contract accepts, always the same one. */
export function exampleOf(schema: z.ZodType): unknown {
  if (!examples.has(schema)) {
    examples.set(schema, fc.sample(valuesOf(schema), { numRuns: 1, seed: 7 })[0]);
  }
  return examples.get(schema);
}

function fromJson(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.format === 'bytes') return fc.uint8Array({ maxLength: 20 });
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(fromJson));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type) => fromJson({ ...schema, type })));
  switch (schema.type) {
    case 'object':
      return fromObject(schema);
    case 'array':
      return fc.array(fromJson(schema.items ?? { type: 'null' }), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 5, (schema.minItems ?? 0) + 5),
      });
    case 'string':
      return fromString(schema);
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? (schema.exclusiveMinimum === undefined ? 0 : schema.exclusiveMinimum + 1),
        max: Math.min(schema.maximum ?? 1000, 1_000_000_000_000),
      });
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      throw new Error(`valuesOf knows no ${JSON.stringify(schema)}`);
  }
}

function fromObject(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (!schema.properties && typeof schema.additionalProperties === 'object') {
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fromJson(schema.additionalProperties), {
      maxKeys: 3,
    });
  }
  const model = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, value]) => [key, fromJson(value)]),
  );
  return fc.record(model, { noNullPrototype: true, requiredKeys: schema.required ?? [] });
}

function fromString(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.format === 'uuid') return fc.uuid({ version: [4, 7] });
  if (schema.format === 'date') {
    return fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  }
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  // Letters at both ends, because the contract trims.
  const least = Math.max(schema.minLength ?? 0, 1);
  const most = Math.min(schema.maxLength ?? 20, 20);
  return fc.stringMatching(new RegExp(`^[A-Za-zé]{${least},${most}}$`));
}
