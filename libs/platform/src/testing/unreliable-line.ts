import { connect, createServer, type Socket } from 'node:net';

export interface UnreliableLine {
  host: string;
  port: number;
  /** Ends every connection and refuses new ones at once, as when the server is down. */
  cut(): void;
  /** Carries nothing any more and ends nothing, as when a network drops all packets. */
  hang(): void;
  /** New connections work again; those that hung stay dead, as a firewall that forgot them leaves them. */
  mend(): void;
  stop(): Promise<void>;
}

/** A line to a server that a test can cut or let go silent. */
export async function unreliableLine(target: { host: string; port: number }): Promise<UnreliableLine> {
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'silent' = 'whole';
  const server = createServer((caller) => {
    keep(caller);
    if (state === 'cut') return void caller.destroy();
    if (state === 'silent') return void caller.pause();
    const far = keep(connect(target));
    caller.pipe(far).pipe(caller);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    host: '127.0.0.1',
    port,
    cut() {
      state = 'cut';
      sockets.forEach((socket) => socket.destroy());
    },
    hang() {
      state = 'silent';
      sockets.forEach((socket) => socket.unpipe().pause());
    },
    mend: () => void (state = 'whole'),
    stop() {
      sockets.forEach((socket) => socket.destroy());
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };

  function keep(socket: Socket): Socket {
    sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  }
}
