export { type ApiProcess, startApiProcess } from './api-process';
export { type AppParts } from './app.module';
export { createApplication } from './application';
export { routesOf } from './common/route-audit';
export { openApiDocument } from './docs/openapi';
