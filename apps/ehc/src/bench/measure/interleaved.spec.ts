import { interleaved } from './interleaved.js';

describe('arms measured in turn', () => {
  it('change places every time, and what the warm-up gave is thrown away', async () => {
    const seen: string[] = [];
    const figures = await interleaved(['product', 'bare'], 2, async (arm, repeat) => {
      seen.push(`${arm} ${repeat}`);
      return repeat;
    });
    expect(seen).toEqual(['product 0', 'bare 0', 'bare 1', 'product 1', 'product 2', 'bare 2']);
    expect(figures).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
