const requests = new WeakSet<Request>();

/** Notes that something asked who is asking: the answer is for this visitor alone. */
export function markPersonal(request: Request): void {
  requests.add(request);
}

/** Whether anything has asked so far who is asking. */
export function isPersonal(request: Request): boolean {
  return requests.has(request);
}
