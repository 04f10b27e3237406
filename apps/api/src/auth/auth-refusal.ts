/** Why a request about an account is not served, in the shape that better-auth's own refusals have. `code` is stable. */
export class AuthRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | null;

  constructor(status: number, code: string, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  toResponse(): Response {
    const { status, code, message, retryAfterSeconds } = this;
    const wait = retryAfterSeconds === null ? null : { retryAfterSeconds };
    const headers = retryAfterSeconds === null ? {} : { 'Retry-After': String(retryAfterSeconds) };
    return Response.json({ code, message, ...wait }, { status, headers });
  }
}
