const keys = new WeakMap<Request, string>();

/** Notes by which API key a request came: the database key of it. */
export function markKeyed(request: Request, apiKeyId: string): void {
  keys.set(request, apiKeyId);
}

/** The API key by which a request came; null for the others, which are most. */
export function apiKeyOf(request: Request): string | null {
  return keys.get(request) ?? null;
}
