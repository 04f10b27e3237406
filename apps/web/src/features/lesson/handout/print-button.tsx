'use client';

/** Opens the browser's own dialog. Without a script it does nothing, and Ctrl+P does the same. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => window.print()} className="text-link">
      {label}
    </button>
  );
}
