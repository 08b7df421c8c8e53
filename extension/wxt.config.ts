import { defineConfig } from 'wxt';
import { chosenFlavour } from './packaging/chosen.ts';
import { manifestOf } from './packaging/manifest.ts';

const flavour = chosenFlavour();

export default defineConfig({
  srcDir: 'src',
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${flavour.kind === 'demo' ? '' : `-${flavour.kind}`}`,
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => manifestOf(flavour, browser === 'firefox' ? 'firefox' : 'chrome'),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
  }),
});
