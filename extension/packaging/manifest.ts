import type { BuildBrowser, Flavour } from './flavour.ts';

/** Pins the id of the demonstration (gdopfdllaobmmcgnlcncadjhdimngmie is worked out from it); the private half is not needed to load or to pack it elsewhere. */
export const DEMO_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsjmplWwPiay8kGxoXASRrreIC9Zfp1+723qztl1iKxz4oYKC22sQ/lkCtg6c+axVhMneObYtAzekWXmAuoFlY3dMmRFxfM1CcxqNkHdSXrjd858PtrXEwBjtF6Q7ALwtGBRYJmOJ2L8cdiyFg1ZX9zS/yAqbzcL1H/G7HYtVJin/HD3AZFoAq4jQqhMbYPhVm4XALPN034t7E536BLNXcUCrLkwVpgxb2pg7RBYEiexHqVbZedJGLtl9cOayT+fOTFgn/W3FcoRmvzkOwhOgCD8ZMAVHX3fat4xrvqRRUxAUD5+TNmUhigr1P93Vmoi35bPocHwBbHFE/ruVNv6AyQIDAQAB';

/** Firefox's id of every build whose agency has not given it one of its own. */
export const GECKO_ID = 'overlay@roviec';

/** The oldest browsers that have all that the overlay rests on. */
export const MIN_CHROMIUM = '125';
export const MIN_FIREFOX = '140.0';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** The manifest of one build, without what follows from the entry points. A permission that is not asked for here is not asked for. */
export function manifestOf(flavour: Flavour, browser: BuildBrowser) {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'RõViệc' },
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'chrome' ? ['sidePanel' as const] : []), ...(flavour.kind === 'store' ? ['activeTab' as const] : [])],
    // Asked for when the person switches messages on, and not before.
    optional_permissions: ['notifications' as const],
    ...hostsOf(flavour),
    content_security_policy: { extension_pages: policyOf(flavour) },
    ...(browser === 'chrome' ? forChromium(flavour) : forFirefox(flavour)),
  };
}

function hostsOf(flavour: Flavour): { readonly host_permissions?: string[]; readonly optional_host_permissions?: string[] } {
  if (flavour.kind === 'demo') return { host_permissions: LOOPBACK };
  if (flavour.kind === 'store') return { optional_host_permissions: ['https://*/*', 'http://*/*'] };
  return { host_permissions: [...new Set([flavour.gateway, ...flavour.sites].map(patternOf))].toSorted() };
}

/** Neither browser's host permissions tell ports apart in the same way, so none is named: the host is what is granted. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/**
 * Written out for every browser: Firefox's own default would turn each http address into https, and an intranet's gateway
 * would be called where nobody answers.
 */
function policyOf(flavour: Flavour): string {
  const reach = { demo: 'http://127.0.0.1:* http://localhost:*', store: 'https: http://127.0.0.1:* http://localhost:*', enterprise: '' }[flavour.kind];
  const connect = flavour.kind === 'enterprise' ? flavour.gateway : reach;
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connect}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

function forChromium(flavour: Flavour) {
  // A store gives the id itself and refuses a key.
  const key = flavour.kind === 'demo' ? DEMO_KEY : flavour.kind === 'enterprise' ? flavour.key : undefined;
  const updates = flavour.kind === 'enterprise' ? flavour.updates : undefined;
  return {
    minimum_chrome_version: MIN_CHROMIUM,
    storage: { managed_schema: 'policy.schema.json' },
    ...(key === undefined ? {} : { key }),
    ...(updates === undefined ? {} : { update_url: `${updates}updates.xml` }),
  };
}

function forFirefox(flavour: Flavour) {
  const own = flavour.kind === 'enterprise' ? flavour : undefined;
  return {
    browser_specific_settings: {
      gecko: {
        id: own?.geckoId ?? GECKO_ID,
        strict_min_version: MIN_FIREFOX,
        // What a page shows of a document, and that an act was done there, go to the agency's own gateway and nowhere else.
        data_collection_permissions: { required: ['websiteContent' as const, 'websiteActivity' as const] },
        ...(own?.updates === undefined ? {} : { update_url: `${own.updates}updates.json` }),
      },
    },
  };
}
