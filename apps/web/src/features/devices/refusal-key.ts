const REFUSALS = ['VALIDATION', 'NOT_FOUND', 'FORBIDDEN', 'CONFLICT', 'RATE_LIMITED'] as const;

/** The words for what the server refused; without a refusal it could not be reached. */
export function refusalKey(result: object | null | undefined) {
  const code = REFUSALS.find((known) => result && 'code' in result && result.code === known);
  return code ? (`refusal.${code}` as const) : 'unreachable';
}
