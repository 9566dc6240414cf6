import { newCanaries } from './canaries.js';

describe('the finder of planted words', () => {
  const canaries = newCanaries();
  const word = canaries.plant('child.name');

  it.each([
    ['as it is', `{"msg":"request of ${word}"}`],
    ['in capitals', word.toUpperCase()],
    ['within an address', `/v1/assessments?child=${word}%20x`],
    [
      'as bytes of a database file',
      Buffer.concat([Buffer.from([0, 255, 12]), Buffer.from(word), Buffer.from([0, 200])]),
    ],
  ])('given one %s, then it says in which field it was planted', (_, text) =>
    expect(canaries.foundIn(text)).toEqual(['child.name']),
  );

  it.each(['', 'x', 'xy', 'xyz'])('given one in base64 after %j, then it is found', (before) =>
    expect(canaries.foundIn(Buffer.from(`{"${before}":"${before}${word}"}`).toString('base64'))).toEqual([
      'a word in base64',
    ]),
  );

  it('given a text without any, then there is none', () =>
    expect(canaries.foundIn(`{"msg":"kanari"} ${Buffer.from('kanari').toString('base64')}`)).toEqual([]));
});
