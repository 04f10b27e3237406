'use client';

/** Opens the browser's own dialog: printing the page of a lesson is printing its handout. Without a script it does nothing, and Ctrl+P does the same. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className="quiet-link print:hidden">
      {label}
    </button>
  );
}
