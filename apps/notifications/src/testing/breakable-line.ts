import { connect, createServer, type Socket } from 'node:net';

export interface BreakableLine {
  /** host:port to connect to instead */
  address: string;
  /** Ends every connection and refuses new ones. */
  cut(): void;
  mend(): void;
  stop(): Promise<void>;
}

/** A line to a server that a test can cut, as when the server goes down. */
export async function breakableLine(target: { host: string; port: number }): Promise<BreakableLine> {
  const sockets = new Set<Socket>();
  let whole = true;
  const server = createServer((caller) => {
    if (!whole) return void caller.destroy();
    const far = connect(target);
    for (const socket of [caller, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    caller.pipe(far).pipe(caller);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const cut = (): void => {
    whole = false;
    sockets.forEach((socket) => socket.destroy());
  };
  return {
    address: `127.0.0.1:${port}`,
    cut,
    mend: () => void (whole = true),
    stop() {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
