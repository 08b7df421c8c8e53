import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in what was built. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX id, as the package says. */
  readonly licence: string;
}

/** What a bundler tells of one of its results. */
interface Chunk {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** Collects, over all bundles of a build, the packages from elsewhere of which something is left in the result. */
export class Bundled {
  readonly #folders = new Set<string>();

  /** For the bundler. */
  readonly plugin = {
    name: 'roviec-bundled',
    generateBundle: (_: unknown, bundle: Readonly<Record<string, Chunk>>): void => {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [file, { renderedLength }] of Object.entries(modules)) {
          const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/').replaceAll('\0', ''))?.[0];
          if (folder !== undefined && renderedLength > 0) this.#folders.add(folder);
        }
      }
    },
  };

  /** The packages, by name. */
  packages(): readonly BundledPackage[] {
    const found = [...this.#folders].flatMap((folder) => {
      const file = join(folder, 'package.json');
      if (!existsSync(file)) return [];
      const { name, version, license = 'NOASSERTION' } = JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string; license?: string };
      return [{ name, version, licence: license }];
    });
    return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
}
