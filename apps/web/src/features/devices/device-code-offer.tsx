'use client';

import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';

// Few need it, and the code for cameras weighs as much as a question: it comes when asked for.
const DeviceCode = lazy(async () => ({ default: (await import('./device-code.tsx')).DeviceCode }));

/** A way to go on elsewhere: a quiet button that makes a code for another device. */
export function DeviceCodeOffer() {
  const t = useTranslations('devices');
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen)
    return (
      <p className="mt-14 border-t border-rule pt-5">
        <Button variant="secondary" onClick={() => setIsOpen(true)}>
          {t('offer')}
        </Button>
      </p>
    );
  return (
    <Suspense fallback={<p role="status">{t('making')}</p>}>
      <DeviceCode onClose={() => setIsOpen(false)} />
    </Suspense>
  );
}
