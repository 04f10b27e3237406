import type { ReactNode } from 'react';

/** What to do next. It stays in reach at the foot of the window, as long as the window is not too low for it. */
export function QuizActions({ status, children }: { status?: ReactNode; children: ReactNode }) {
  return (
    <div className="quiz-actions">
      <div className="min-w-0 flex-[1_1_6rem] text-note leading-snug">{status}</div>
      <div className="ml-auto flex flex-wrap justify-end gap-2">{children}</div>
    </div>
  );
}
