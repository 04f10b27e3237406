import { Disclosure } from '@tumen/ui/disclosure';
import { useTranslations } from 'next-intl';

/** All that moves: colors that follow the pointer, the arrow of a part that opens, the way to a note. */
export function MotionSheet() {
  const t = useTranslations('look.motion');
  return (
    <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
      <div>
        <div aria-hidden="true" className="motion-track border-b border-rule-strong">
          <span className="motion-dot block size-3 rounded-full bg-accent" />
        </div>
        <p className="mt-3 text-note text-ink-soft motion-reduce:hidden">{t('moves')}</p>
        <p className="mt-3 hidden text-note text-ink-soft motion-reduce:block">{t('still')}</p>
      </div>
      <Disclosure summary={t('disclosure')}>
        <p>{t('inside')}</p>
      </Disclosure>
    </div>
  );
}
