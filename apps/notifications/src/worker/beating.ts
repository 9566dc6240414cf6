import { heartbeat } from '@temporalio/activity';

const everyMs = 5_000;

/** An activity that tells Temporal that it is alive: where its process dies, it is tried again within seconds rather than minutes. */
export const beating =
  <Input, Result>(work: (input: Input) => Promise<Result>) =>
  async (input: Input): Promise<Result> => {
    const beats = setInterval(() => heartbeat(), everyMs);
    try {
      return await work(input);
    } finally {
      clearInterval(beats);
    }
  };
