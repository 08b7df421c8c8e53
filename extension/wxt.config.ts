import { defineConfig } from 'wxt';

/** Pins the extension's id (gdopfdllaobmmcgnlcncadjhdimngmie is worked out from it); the private half is not needed to load or to pack it elsewhere. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsjmplWwPiay8kGxoXASRrreIC9Zfp1+723qztl1iKxz4oYKC22sQ/lkCtg6c+axVhMneObYtAzekWXmAuoFlY3dMmRFxfM1CcxqNkHdSXrjd858PtrXEwBjtF6Q7ALwtGBRYJmOJ2L8cdiyFg1ZX9zS/yAqbzcL1H/G7HYtVJin/HD3AZFoAq4jQqhMbYPhVm4XALPN034t7E536BLNXcUCrLkwVpgxb2pg7RBYEiexHqVbZedJGLtl9cOayT+fOTFgn/W3FcoRmvzkOwhOgCD8ZMAVHX3fat4xrvqRRUxAUD5+TNmUhigr1P93Vmoi35bPocHwBbHFE/ruVNv6AyQIDAQAB';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

// The demonstration flavour: it may read pages of this machine alone. An agency's build lists the origins of its e-office.
export default defineConfig({
  srcDir: 'src',
  manifestVersion: 3,
  imports: false,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    key: PUBLIC_KEY,
    minimum_chrome_version: '125',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'RõViệc' },
    permissions: ['storage', 'scripting', 'alarms', 'sidePanel'],
    host_permissions: LOOPBACK,
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
  }),
});
