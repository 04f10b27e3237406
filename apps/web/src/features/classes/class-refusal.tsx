import { useTranslations } from 'next-intl';
import type { CommandRefusal } from '@/graphql/use-command.ts';

const KNOWN = ['VALIDATION', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'RATE_LIMITED', 'UNREACHABLE'] as const;

type ClassRefusalProps = {
  refusal: CommandRefusal | null;
  /** What a code means here, where its usual words would not say what to do. */
  words?: Partial<Record<string, string>>;
};

/** Says why the server refused, and what to do. The place is there before, so that it is read out. */
export function ClassRefusal({ refusal, words = {} }: ClassRefusalProps) {
  const t = useTranslations('classes.refusal');
  const known = KNOWN.find((code) => code === refusal?.code) ?? 'other';
  return (
    <div role="alert" className="empty:hidden">
      {refusal && <p className="border-l-4 border-accent bg-wash px-4 py-3">{words[refusal.code] ?? t(known)}</p>}
    </div>
  );
}
