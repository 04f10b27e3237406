'use client';

import { useTaughtClass } from './class-area.tsx';

export function SettingsView() {
  const taught = useTaughtClass();
  return <p>{taught.name}</p>;
}
