import { pino } from 'pino';

/** Structured log lines. What goes in must name no person: no address, cookie, variable or answer. */
export type Logger = {
  readonly info: (fields: object, message: string) => void;
  readonly error: (fields: object, message: string) => void;
};

export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
