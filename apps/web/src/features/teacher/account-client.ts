/** Asks the API about accounts, under the site's own address (see apps/api/src/plugins/use-teacher-auth.ts). */

export type AccountAction =
  | 'sign-up/email'
  | 'sign-in/email'
  | 'sign-out'
  | 'request-password-reset'
  | 'reset-password'
  | 'change-password'
  | 'delete-user';

/** Why a request was refused. `code` is the API's, or UNREACHABLE. */
export type Refusal = { readonly code: string; readonly retryAfterSeconds: number };

/**
 * Sends a request about the teacher's account. Cookies come and go with it.
 *
 * @param locale the language of a mail that comes of it.
 * @returns null when it was done.
 */
export async function sendAccountRequest(action: AccountAction, body: object, locale: string): Promise<Refusal | null> {
  try {
    const response = await fetch(`/api/auth/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
      body: JSON.stringify(body),
    });
    return response.ok ? null : toRefusal(await response.json());
  } catch {
    return { code: 'UNREACHABLE', retryAfterSeconds: 0 };
  }
}

function toRefusal(answer: { code?: string; retryAfterSeconds?: number }): Refusal {
  return { code: answer.code ?? 'UNREACHABLE', retryAfterSeconds: answer.retryAfterSeconds ?? 0 };
}
