import { Button } from '@tumen/ui/button';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useRef } from 'react';

type AskDialogProps = {
  /** What opens it. */
  label: string;
  ariaLabel?: string;
  title: string;
  action: string;
  isSending: boolean;
  onConfirm: () => void;
  isQuiet?: boolean;
  /** Whether what it needs was given; where it was not, nothing opens. */
  mayOpen?: () => boolean;
  children: ReactNode;
};

/** A button that asks before it does something. */
export function AskDialog(props: AskDialogProps) {
  const { label, ariaLabel, title, action, isSending, onConfirm, isQuiet = false, mayOpen = () => true, children } = props;
  const t = useTranslations('live.controls');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const open = () => mayOpen() && dialog.current?.showModal();
  return (
    <>
      {isQuiet ? (
        <button type="button" aria-label={ariaLabel} className="min-h-8 text-note font-medium text-link" onClick={open}>
          {label}
        </button>
      ) : (
        <Button variant="secondary" disabled={isSending} onClick={open}>
          {label}
        </Button>
      )}
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[calc(100%-2rem)] max-w-[34rem] border border-ink bg-paper p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id={titleId} className="text-h3 wrap-anywhere">
          {title}
        </h2>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            dialog.current?.close();
            onConfirm();
          }}
        >
          <div className="mt-3 grid gap-4">{children}</div>
          <p className="mt-5 flex flex-wrap gap-3">
            <Button type="submit">{action}</Button>
            <Button variant="secondary" onClick={() => dialog.current?.close()}>
              {t('cancel')}
            </Button>
          </p>
        </form>
      </dialog>
    </>
  );
}
