import 'reflect-metadata';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { describe, expect, it } from '@jest/globals';
import { Access } from './access';
import { assertEveryRouteIsGuarded, routesOf } from './route-audit';

@Access('signed-in')
@Controller('guarded')
class GuardedController {
  @Get()
  all(): string {
    return '';
  }

  @Post('more')
  @Access(['leader'])
  more(): string {
    return this.helper();
  }

  /** No route, and so without a rule. */
  private helper(): string {
    return '';
  }
}

@Controller('half')
class HalfController {
  @Get('ruled')
  @Access('public')
  ruled(): string {
    return '';
  }

  @Get('forgotten')
  forgotten(): string {
    return '';
  }
}

@Module({ controllers: [GuardedController] })
class GuardedModule {}
@Module({ controllers: [GuardedController, HalfController] })
class HalfModule {}

describe('the audit of routes', () => {
  it('finds every route with its rule: its own, else its controller’s', async () => {
    const app = await NestFactory.create(GuardedModule, { logger: false });
    expect(routesOf(app)).toEqual([
      { route: 'GuardedController.all guarded//', rule: 'signed-in' },
      { route: 'GuardedController.more guarded/more', rule: ['leader'] },
    ]);
    expect(() => assertEveryRouteIsGuarded(app)).not.toThrow();
  });

  it('names the route that somebody forgot, and lets nothing start with it', async () => {
    const app = await NestFactory.create(HalfModule, { logger: false });
    expect(() => assertEveryRouteIsGuarded(app)).toThrow(
      'routes without @Access: HalfController.forgotten half/forgotten',
    );
  });
});
