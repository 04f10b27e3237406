'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { ListenPanelProps } from './listen-panel.tsx';

type ListenButtonProps = Omit<ListenPanelProps, 'onClose'> & { label: string; failed: string };

/** Opens the panel that reads the lesson aloud; its code comes with the first press. It is not there where the browser has no speech. */
export function ListenButton({ label, failed, ...panel }: ListenButtonProps) {
  const [canSpeak, setCanSpeak] = useState(false);
  const [Panel, setPanel] = useState<ComponentType<ListenPanelProps> | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => setCanSpeak('speechSynthesis' in window), []);
  if (!canSpeak) return null;

  function open() {
    setIsOpen(true);
    import('./listen-panel.tsx').then(
      ({ ListenPanel }) => setPanel(() => ListenPanel),
      () => setHasFailed(true),
    );
  }

  function close() {
    setIsOpen(false);
    button.current?.focus();
  }

  return (
    <span className="text-note print:hidden">
      <button
        type="button"
        ref={button}
        onClick={open}
        aria-expanded={isOpen}
        className="inline-flex min-h-8 items-center gap-1.5 font-medium"
      >
        <span aria-hidden="true" className="text-accent">
          ▶
        </span>
        <span className="text-link">{label}</span>
      </button>
      {hasFailed && <span role="alert"> {failed}</span>}
      {isOpen && Panel && <Panel {...panel} onClose={close} />}
    </span>
  );
}
