/**
 * Times between requests that come by themselves, as those of many people who know nothing of each other do (Poisson).
 * @param rate requests a second, on average
 * @returns a function that gives the next gap in milliseconds
 */
export const gaps =
  (rate: number, random: () => number = Math.random): (() => number) =>
  () =>
    (-Math.log(1 - random()) * 1000) / rate;
