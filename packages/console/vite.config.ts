import { defineConfig } from 'vite';

// The gateway serves `dist/` under a policy without inline code or style: everything is a file of its own.
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: 'dist', emptyOutDir: true, modulePreload: false, assetsInlineLimit: 0, target: 'es2023' },
});
