'use client';

import { useTaughtClass } from './class-area.tsx';

export function StudentsView() {
  const taught = useTaughtClass();
  return <p>{taught.name}</p>;
}
