# The API, the worker and the migrations; docker-compose.yml puts them together with what they need.
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
ENV NPM_CONFIG_UPDATE_NOTIFIER=false NPM_CONFIG_FUND=false NPM_CONFIG_AUDIT=false

# Only what decides which packages are installed, so that a change of a source file installs nothing anew.
FROM base AS manifests
COPY . .
RUN mkdir /manifests \
  && find . -name package.json -not -path '*/node_modules/*' -exec cp --parents {} /manifests ';' \
  && cp package-lock.json .npmrc /manifests/

FROM base AS build
COPY --from=manifests /manifests ./
RUN npm install
COPY . .
RUN npm run build \
  && node apps/web/build.mjs \
  && node -e "require('@bangban/temporal').bundleOf(require.resolve('@bangban/workflows'))" \
  && mkdir /built \
  && find apps libs workflows activities -type d -name dist -not -path '*/node_modules/*' -prune -exec cp -r --parents {} /built ';'

# What the two programs declare, and what that needs in turn: no servers of the tests, nothing of the web app's making.
FROM base AS production
COPY --from=manifests /manifests ./
RUN npm install --omit=dev --workspace @bangban/api --workspace @bangban/worker

FROM base AS runtime
ENV NODE_ENV=production
# The client of the engine verifies certificates against those of the system.
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates \
  && rm -rf /var/lib/apt/lists/*
COPY --from=production /app ./
COPY --from=build /built ./
USER node

FROM runtime AS worker
CMD ["node", "--enable-source-maps", "apps/worker/dist/main.js"]

FROM runtime AS api
# A volume that is mounted here begins as this folder is: writable by the account of the process.
USER root
RUN mkdir -p /data/files && chown node:node /data/files
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
