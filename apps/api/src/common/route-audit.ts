import type { INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { ACCESS, type AccessRule } from './access';

export interface RouteAccess {
  readonly route: string;
  readonly rule: AccessRule | null;
}

/** Every route of the application with the rule that guards it; null where somebody forgot. */
export function routesOf(app: INestApplication): RouteAccess[] {
  const scanner = new MetadataScanner();
  const reflector = app.get(Reflector);
  const routes: RouteAccess[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, () => unknown>;
      const base = String(Reflect.getMetadata(PATH_METADATA, metatype) ?? '');
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name];
        if (!handler || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) continue;
        const rule = reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [handler, metatype as () => unknown]);
        const path = String(Reflect.getMetadata(PATH_METADATA, handler) ?? '');
        routes.push({ route: `${metatype.name}.${name} ${base}/${path}`, rule: rule ?? null });
      }
    }
  }
  return routes;
}

/** @throws Error naming every route without a rule */
export function assertEveryRouteIsGuarded(app: INestApplication): void {
  const open = routesOf(app).filter(({ rule }) => rule === null);
  if (open.length > 0) throw new Error(`routes without @Access: ${open.map(({ route }) => route).join(', ')}`);
}
