import type { z } from 'zod';

/** The parts of a schema that this file looks into; the library types them per kind of schema only. */
interface Definition {
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
}

/** The part of a schema that a path of a document falls under, or undefined where there is none. */
export function schemaAt(schema: z.ZodType, path: readonly (string | number)[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => {
    const { shape, element, valueType, options } = definitionOf(current);
    // Of the forms that a field can have, a list has numbered parts and fields have named ones.
    if (options) {
      const isOfList = (option: z.ZodType): boolean => definitionOf(option).element !== undefined;
      const form = options.find((option) => isOfList(option) === (typeof step === 'number'));
      return form && schemaAt(form, [step]);
    }
    return shape ? shape[String(step)] : (element ?? valueType);
  }, schema);
}

/** The schema of a record's keys, or undefined where the schema is of something else. */
export function keySchemaOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  return definitionOf(schema).keyType;
}

/** The names of an object's fields; none for other schemas. */
export function fieldNamesOf(schema: z.ZodType | undefined): string[] {
  return Object.keys(definitionOf(schema).shape ?? {});
}

/** Looks through `optional` and `default`. */
function definitionOf(schema: z.ZodType | undefined): Definition {
  let definition: Definition = (schema?._zod.def as Definition | undefined) ?? {};
  while (definition.innerType) definition = definition.innerType._zod.def as Definition;
  return definition;
}
