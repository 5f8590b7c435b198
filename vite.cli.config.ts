// Builds the command line into out/cli/copydesk.js: plain Node, one bundle. The grammar checker stays a package of its own,
// for it loads its WebAssembly from beside itself.
import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

const input: Record<string, string> = { copydesk: 'cli/index.ts' };
if (existsSync('cli/worker.ts')) input['worker'] = 'cli/worker.ts';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['harper.js'] },
  build: {
    ssr: true,
    outDir: 'out/cli',
    emptyOutDir: false,
    target: 'node20.19',
    minify: false,
    rollupOptions: {
      input,
      output: { format: 'es', entryFileNames: '[name].js', banner: (chunk) => (chunk.name === 'copydesk' ? '#!/usr/bin/env node' : '') },
    },
  },
});
