'use client';

import { useTaughtClass } from './class-area.tsx';

export function ClassOverview() {
  const taught = useTaughtClass();
  return <p>{taught.name}</p>;
}
