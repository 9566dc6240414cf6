import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';

export interface Line {
  /** to connect to instead */
  port: number;
  /** milliseconds that every piece of data takes longer, each way */
  delay: number;
  /** data stands still in the middle, and connections stay */
  stalled: boolean;
  /** Ends every connection and refuses new ones until `mend`. */
  cut(): void;
  mend(): void;
  stop(): Promise<void>;
}

/** A line to a server of this machine that can be slow, stand still or be cut. */
export async function layLine(targetPort: number): Promise<Line> {
  const sockets = new Set<Socket>();
  let whole = true;
  const server = createServer((caller) => {
    if (!whole) return void caller.destroy();
    const far = connect({ host: '127.0.0.1', port: targetPort });
    for (const [socket, other] of [
      [caller, far],
      [far, caller],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => (sockets.delete(socket), other.destroy()));
    }
    caller.pipe(trouble(line)).pipe(far);
    far.pipe(trouble(line)).pipe(caller);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: Line = {
    port: (server.address() as { port: number }).port,
    delay: 0,
    stalled: false,
    cut() {
      whole = false;
      for (const socket of sockets) socket.destroy();
    },
    mend() {
      Object.assign(line, { delay: 0, stalled: false });
      whole = true;
    },
    stop() {
      line.cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return line;
}

function trouble(line: Line): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      const wait = () => {
        if (line.stalled) setTimeout(wait, 20);
        else if (line.delay > 0) setTimeout(() => pass(null, chunk), line.delay);
        else pass(null, chunk);
      };
      wait();
    },
  });
}
