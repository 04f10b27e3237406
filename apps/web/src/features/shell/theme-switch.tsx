'use client';

import { useEffect, useState } from 'react';

const DARK_QUERY = '(prefers-color-scheme: dark)';

type Theme = 'light' | 'dark';

/** Changes between light and dark colors and remembers the choice. Without a script it is not there, and the system decides. */
export function ThemeSwitch({ toLight, toDark }: { toLight: string; toDark: string }) {
  const [theme, setTheme] = useState<Theme | null>(null);

  useEffect(() => {
    const media = window.matchMedia(DARK_QUERY);
    const read = () => setTheme(currentTheme(media.matches));
    read();
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, []);

  const next: Theme = theme === 'dark' ? 'light' : 'dark';
  const label = next === 'dark' ? toDark : toLight;

  function choose() {
    document.documentElement.dataset.theme = next;
    // Private windows may forbid storage; the colors change all the same.
    try {
      localStorage.setItem('theme', next);
    } catch {}
    setTheme(next);
  }

  return (
    <button
      type="button"
      onClick={choose}
      title={label}
      aria-label={label}
      className={`inline-flex size-9 items-center justify-center text-ink-soft hover:text-accent ${theme === null ? 'invisible' : ''}`}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
      </svg>
    </button>
  );
}

function currentTheme(systemIsDark: boolean): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return systemIsDark ? 'dark' : 'light';
}
