/** For whom the extension is built: what it may reach from the first moment follows from it, and nothing else does. */
export type Flavour =
  /** This machine alone: the demonstration and the tests. */
  | { readonly kind: 'demo' }
  /** The stores': no page until the person grants it, site by site. */
  | { readonly kind: 'store' }
  /** One agency's own: its addresses are named in the build. */
  | ({ readonly kind: 'enterprise' } & EnterpriseBuild);

/** What an agency writes into the file of its own build; every address is an origin without a slash at the end. */
export interface EnterpriseBuild {
  readonly gateway: string;
  /** E-offices that the overlay may stand on. */
  readonly sites: readonly string[];
  /** Folder, https with a slash at the end, from which browsers fetch new versions; absent when policy or a share brings them. */
  readonly updates?: string;
  /** Public half of the key that the agency signs with, base64 of its DER form; Chromium's id of the extension follows from it. */
  readonly key?: string;
  /** Firefox's id of the extension. */
  readonly geckoId?: string;
}

/** The browsers that the extension is built for; Edge takes Chromium's. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BuildBrowser = (typeof BROWSERS)[number];
