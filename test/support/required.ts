/** A setting that `npm test` gives to every test; a test that lacks it fails, it is never skipped. */
export function required(name: 'ROVIEC_TEMPORAL_BIN' | 'ROVIEC_TEST_SERVER_BIN' | 'ROVIEC_CHROMIUM' | 'ROVIEC_FIREFOX'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run npm test`);
  return value;
}
