import type { FieldMiddleware } from '@nestjs/graphql';

/** A field whose value may be given as a function: it is called only when the field is asked for. */
export const onDemand: FieldMiddleware = async (_, next) => {
  const value: unknown = await next();
  return typeof value === 'function' ? (value as () => unknown)() : value;
};
