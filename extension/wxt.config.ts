import { writeFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { contentScriptSize } from './packaging/budget.ts';
import { Bundled } from './packaging/bundled.ts';
import { chosenFlavour } from './packaging/chosen.ts';
import { manifestOf } from './packaging/manifest.ts';

const flavour = chosenFlavour();
const bundled = new Bundled();

export default defineConfig({
  srcDir: 'src',
  outDir: process.env['ROVIEC_OUT'] ?? '.output',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${flavour.kind === 'demo' ? '' : `-${flavour.kind}`}`,
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => manifestOf(flavour, browser === 'firefox' ? 'firefox' : 'chrome'),
  hooks: {
    'build:done': ({ config }) => {
      contentScriptSize(config.outDir);
      writeFileSync(`${config.outDir}.packages.json`, JSON.stringify(bundled.packages(), null, 2));
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
    plugins: [bundled.plugin],
  }),
});
