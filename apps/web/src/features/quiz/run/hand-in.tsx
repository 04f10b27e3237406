import { Button } from '@tumen/ui/button';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';

type HandInProps = {
  /** Positions without a whole answer. */
  unanswered: readonly number[];
  /** True when the server could not be reached the last time. */
  hasFailed: boolean;
  onHandIn: () => Promise<void>;
};

/** The button that ends an attempt. It asks once more, and names what is not answered. */
export function HandIn({ unanswered, hasFailed, onHandIn }: HandInProps) {
  const t = useTranslations('quiz');
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSending, setIsSending] = useState(false);
  const titleId = useId();
  const positions = new Intl.ListFormat(locale).format(unanswered.map(String));

  const handIn = async () => {
    dialog.current?.close();
    setIsSending(true);
    await onHandIn();
    setIsSending(false);
  };

  return (
    <div>
      <Button variant="secondary" disabled={isSending} onClick={() => dialog.current?.showModal()}>
        {t('exam.handIn')}
      </Button>
      <p role="alert" className="mt-2 text-note text-accent empty:hidden">
        {hasFailed && t('notHandedIn')}
      </p>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[calc(100%-2rem)] max-w-[34rem] border border-ink bg-paper p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id={titleId} className="text-h3">
          {t('exam.handInNow')}
        </h2>
        <p className="mt-3">{unanswered.length === 0 ? t('exam.allAnswered') : t('exam.missing', { positions })}</p>
        <p className="mt-5 flex flex-wrap gap-3">
          <Button onClick={() => void handIn()}>{t('exam.handIn')}</Button>
          <Button variant="secondary" onClick={() => dialog.current?.close()}>
            {t('exam.goOn')}
          </Button>
        </p>
      </dialog>
    </div>
  );
}
