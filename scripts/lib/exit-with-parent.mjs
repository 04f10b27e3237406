// Loaded into every service with --import: stops it when Tumen itself was killed and so could not. Tumen holds the other end of a
// pipe; the system closes that with its process, however it ends.
import { Socket } from 'node:net';

const descriptor = Number(process.env.TUMEN_PARENT_PIPE);
// Not for the children of the service, which do not inherit the pipe.
delete process.env.TUMEN_PARENT_PIPE;

if (descriptor > 0) {
  const pipe = new Socket({ fd: descriptor, readable: true, writable: false });
  pipe.on('error', () => {});
  pipe.on('close', () => process.kill(process.pid, 'SIGTERM'));
  pipe.resume();
  pipe.unref();
}
