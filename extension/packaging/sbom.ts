import { createHash } from 'node:crypto';
import type { BundledPackage } from './bundled.ts';

/** What a zip is and what it is made of, as CycloneDX 1.6. It names no time, so that the same build gives the same bytes. */
export function bomOf(file: string, version: string, zip: Uint8Array, packages: readonly BundledPackage[]) {
  const component = { type: 'application', name: 'roviec-extension', version, licenses: [{ license: { id: 'EUPL-1.2' } }], 'bom-ref': file, hashes: [hashOf(zip)] };
  const components = packages.map(({ name, version: used, licence }) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${used}`;
    return { type: 'library', 'bom-ref': purl, name, version: used, purl, licenses: [{ license: { id: licence } }] };
  });
  const dependencies = [{ ref: file, dependsOn: components.map((each) => each['bom-ref']) }];
  return { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component }, components, dependencies };
}

function hashOf(bytes: Uint8Array) {
  return { alg: 'SHA-256', content: sha256(bytes) };
}

/** In hexadecimal, as `sha256sum` prints it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
