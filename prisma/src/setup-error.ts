/** A fault that the person who started Tumen can mend: one line on what is wrong, one on what to do. */
export class SetupError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'SetupError';
    this.remedy = remedy;
  }
}

/** Writes a database address without its password, for messages and logs. */
export function withoutPassword(url: string): string {
  const parsed = new URL(url);
  return `${parsed.protocol}//${parsed.username}@${parsed.host}${parsed.pathname}`;
}

const causes: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'the password is wrong',
  '28000': 'the role may not log in',
  '3D000': 'there is no such database',
  '53100': 'the disk is full',
  '53300': 'it has no connection left',
};

/**
 * Turns an error of the driver or of the schema engine into one clear line. A `SetupError` is returned as it is; `url` is a valid
 * address and appears without its password.
 */
export function explainDatabaseError(error: unknown, url: string): SetupError {
  if (error instanceof SetupError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return new SetupError(
    `The database ${withoutPassword(url)} cannot be used: ${causes[code] ?? reason}.`,
    'Correct DATABASE_URL, or leave it out to use the database that comes with Tumen.',
  );
}
