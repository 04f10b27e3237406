'use client';

import { createContext, type ReactNode } from 'react';

type Texts = {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly reference: string;
  readonly ways: readonly { readonly href: string; readonly label: string }[];
};

/** The words of the error page. It must be able to speak when the server cannot, so every page brings them along. */
export const ErrorTexts = createContext<Texts | null>(null);

export function ErrorTextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <ErrorTexts value={texts}>{children}</ErrorTexts>;
}
