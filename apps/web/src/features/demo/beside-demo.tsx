import type { ReactNode } from 'react';
import { DemoStart } from './demo-start.tsx';

/** A form for accounts, and beside it what needs none. */
export function BesideDemo({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
      <div>{children}</div>
      <DemoStart />
    </div>
  );
}
