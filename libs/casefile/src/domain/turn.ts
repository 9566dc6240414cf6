export interface Turn {
  /** runs the work when all that came before has ended, whether well or badly */
  run<T>(work: () => Promise<T>): Promise<T>;
  idle(): boolean;
}

/** One line of work for a case: updates and clocks write in the order in which they came. Whoever finds nobody ahead begins at once. */
export function inTurn(): Turn {
  let last: Promise<void> = Promise.resolve();
  let inLine = 0;
  const leave = (): void => {
    inLine -= 1;
  };
  return {
    idle: () => inLine === 0,
    run(work) {
      inLine += 1;
      const mine = inLine === 1 ? work() : last.then(work);
      last = mine.then(leave, leave);
      return mine;
    },
  };
}
