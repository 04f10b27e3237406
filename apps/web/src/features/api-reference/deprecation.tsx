import { useTranslations } from 'next-intl';
import { Described } from './described.tsx';

/** Says what is to go, until when and what to use instead. Nothing for what stays. */
export function Deprecation({ reason }: { reason: string | null | undefined }) {
  const t = useTranslations('apiReference');
  if (reason === null || reason === undefined) return null;
  return (
    <p className="mt-1 border-l-2 border-accent pl-3 text-note">
      <strong className="font-medium">{t('deprecated')}</strong> <Described text={reason} />
    </p>
  );
}
