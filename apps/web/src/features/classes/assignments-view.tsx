'use client';

import { useTaughtClass } from './class-area.tsx';

export function AssignmentsView() {
  const taught = useTaughtClass();
  return <p>{taught.name}</p>;
}
