import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { AppModule, type AppParts } from './app.module';
import { MergedAudit } from './common/merged-audit';
import { compressed } from './common/compressed';
import { NestLog } from './common/nest-log';
import { ProblemFilter } from './common/problem.filter';
import { withoutHurry } from './common/request-body';
import { requestContext } from './common/request-context';
import { assertEveryRouteIsGuarded } from './common/route-audit';
import { Adapter } from './common/unmatched';
import { answerUnreadable } from './common/unreadable';
import { validationPipe } from './common/validation';
import { openApiDocument } from './docs/openapi';
import { ApiMetrics } from './health/metrics';
import { serveWebApp } from './web/web-app';

/** The API, ready to listen. @throws Error when a route has no access rule */
export async function createApplication(parts: AppParts, log: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(parts),
    new Adapter(parts.config.rateLimit),
    {
      bodyParser: false,
      logger: new NestLog(log),
      abortOnError: false,
    },
  );
  const metrics = new ApiMetrics(parts.dataSource, parts.config.metricsToken);
  const problems = new ProblemFilter(log, app.get(MergedAudit));
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  if (parts.config.trustProxy) app.set('trust proxy', 1);
  app.use(requestContext, metrics.middleware, withoutHurry);
  app.use('/api/docs', helmet({ contentSecurityPolicy: { directives: DOCS_POLICY } }));
  app.use(
    helmet({ strictTransportSecurity: parts.config.secureCookies, contentSecurityPolicy: { directives: POLICY } }),
  );
  app.use('/metrics', metrics.answer);
  app.use('/api', neverStored, compressed);
  if (parts.config.webDir !== null) serveWebApp(app, parts.config.webDir);
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(problems);
  // Made when it is asked for: an API that comes back after a fall has its callers waiting.
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
  });
  assertEveryRouteIsGuarded(app);
  await app.init();
  app.use(problems.handler);
  app.getHttpServer().on('clientError', answerUnreadable);
  return app;
}

const POLICY = { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], upgradeInsecureRequests: null };
/** The documentation page brings its own start-up script. */
const DOCS_POLICY = { ...POLICY, scriptSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'] };

type Middleware = Parameters<NestExpressApplication['use']>[1];

const neverStored: Middleware = (
  _request: unknown,
  response: { setHeader(name: string, value: string): void },
  next: () => void,
) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
