import { type RefObject, useEffect, useRef } from 'react';

/**
 * Leads to the field at fault, once its fault is on the page, so that it is read out with it.
 *
 * `field` is the name of an input of the form, or null. `cause` is another object for each answer: the same fault twice leads there twice.
 */
export function useFaultFocus(field: string | null, cause: object | null): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cause is what brings it about
  useEffect(() => {
    const input = field === null ? null : form.current?.elements.namedItem(field);
    if (input instanceof HTMLElement) input.focus();
  }, [field, cause]);
  return form;
}
