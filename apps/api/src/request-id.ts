import { randomUUID } from 'node:crypto';

const ids = new WeakMap<Request, string>();

/** The id that ties the log lines of a request together; the same for each call. Never taken from the client. */
export function requestIdOf(request: Request): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const id = randomUUID();
  ids.set(request, id);
  return id;
}
