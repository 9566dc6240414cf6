import { testDatabase, testTemporal, timeSkipping } from './index.js';

describe('given that no test server is named', () => {
  const before = { ...process.env };
  beforeEach(() => {
    for (const name of ['EHC_TEST_DATABASE_URL', 'EHC_TEST_TEMPORAL_ADDRESS', 'EHC_TEST_SERVER'])
      delete process.env[name];
  });
  afterEach(() => {
    process.env = { ...before };
  });

  it.each<[string, () => unknown]>([
    ['EHC_TEST_DATABASE_URL', () => testDatabase({ migrations: [] })],
    ['EHC_TEST_TEMPORAL_ADDRESS', async () => testTemporal()],
    ['EHC_TEST_SERVER', () => timeSkipping()],
  ])('when a test asks for %s, then it fails and says what to set', async (name, ask) => {
    await expect(ask()).rejects.toThrow(`This test needs ${name}: set it to`);
  });
});
