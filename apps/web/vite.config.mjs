import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import { wordsFontPlugin } from './words-font.mjs';

/** Where the API listens while the web app is being worked on: BANGBAN_API, e.g. http://localhost:3000. */
const api = process.env.BANGBAN_API ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react(), wordsFontPlugin()],
  // The rules and the client are bundled from their sources, so that what is not used falls away.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production', 'import', 'default'] },
  server: { port: 5173, proxy: { '/api': { target: api, changeOrigin: false } } },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Pictures stay files: pages may load from their own place only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_000,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Rules and words are pure: a module of which nothing is used has done nothing.
      treeshake: { moduleSideEffects: [{ test: /libs\/(api-client|contract|domain)\/src/, sideEffects: false }] },
    },
  },
});
