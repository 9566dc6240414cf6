export interface Turn {
  /** runs the work when all that came before has ended, whether well or badly */
  run<T>(work: () => Promise<T>): Promise<T>;
  idle(): boolean;
}

/** One line of work for a case: updates and clocks write in the order in which they came. */
export function inTurn(): Turn {
  let last: Promise<void> = Promise.resolve();
  let inLine = 0;
  return {
    idle: () => inLine === 0,
    run(work) {
      inLine += 1;
      const mine = last.then(work).finally(() => (inLine -= 1));
      last = mine.then(nothing, nothing);
      return mine;
    },
  };
}

const nothing = (): void => undefined;
