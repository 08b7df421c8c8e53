import { createHash } from 'node:crypto';
import type { EnterpriseBuild } from './flavour.ts';
import { GECKO_ID, MIN_CHROMIUM, MIN_FIREFOX } from './manifest.ts';

/** Chromium's id of an extension: from its public key, in sixteen letters' worth of hexadecimal that are no digits. */
export function chromiumId(publicKey: string): string {
  const digest = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** What Chromium asks for to learn of a new version: Omaha's `gupdate`, protocol 2.0. */
export function chromiumUpdates(id: string, version: string, address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${address}" version="${version}" prodversionmin="${MIN_CHROMIUM}.0.0.0" />
  </app>
</gupdate>
`;
}

/** The same for Firefox. The file it names must be the one that Mozilla has signed. */
export function firefoxUpdates(build: EnterpriseBuild, version: string, address: string): string {
  const updates = [{ version, update_link: address, applications: { gecko: { strict_min_version: MIN_FIREFOX } } }];
  return `${JSON.stringify({ addons: { [build.geckoId ?? GECKO_ID]: { updates } } }, null, 2)}\n`;
}
