import type { Type } from '@nestjs/common';

type RouteDecorator<Handler> = (target: object, key: string, descriptor: TypedPropertyDescriptor<Handler>) => void;

/** How a parameter of a handler is filled, and the class that stands for its type. */
export type RouteParameter = readonly [decorate: ParameterDecorator, type: unknown];

/**
 * A method of a controller, made rather than written: for routes that differ by a name and a schema. Nest and its
 * documentation find it, and its parameters, by its own name.
 */
export function addRoute<Handler extends (...args: never[]) => unknown>(
  { prototype }: Type,
  key: string,
  value: Handler,
  parameters: readonly RouteParameter[],
  decorators: readonly RouteDecorator<Handler>[],
): void {
  Object.defineProperty(value, 'name', { value: key });
  const descriptor = { value, writable: true, configurable: true, enumerable: false };
  const target = prototype as object;
  Object.defineProperty(target, key, descriptor);
  parameters.forEach(([decorate], index) => decorate(target, key, index));
  const types = parameters.map(([, type]) => type);
  Reflect.defineMetadata('design:paramtypes', types, target, key);
  for (const decorate of decorators) decorate(target, key, descriptor);
}
