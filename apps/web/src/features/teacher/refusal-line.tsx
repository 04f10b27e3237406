import { useTranslations } from 'next-intl';
import type { Refusal } from './account-client.ts';

const KNOWN = [
  'CANNOT_DELETE_OWNER',
  'INVALID_EMAIL',
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_PASSWORD',
  'INVALID_TOKEN',
  'INVITATION_INVALID',
  'INVITATION_REQUIRED',
  'OWNER_EXISTS',
  'PASSWORD_TOO_LONG',
  'RATE_LIMITED',
  'SETUP_CODE_WRONG',
  'UNREACHABLE',
  'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
] as const;

/** Says why the server refused, and what to do. The place is there before, so that it is read out. */
export function RefusalLine({ refusal }: { refusal: Refusal | null }) {
  const t = useTranslations('teacher.refusal');
  const known = KNOWN.find((code) => code === refusal?.code);
  const minutes = Math.ceil((refusal?.retryAfterSeconds ?? 0) / 60);
  return (
    <div role="alert" className="empty:hidden">
      {refusal && <p className="border-l-4 border-accent bg-wash px-4 py-3">{t(known ?? 'other', { minutes })}</p>}
    </div>
  );
}
