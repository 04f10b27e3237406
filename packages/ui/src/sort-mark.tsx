/** Two arrows in the head of a column that sorts; the one of the present order is darker. */
export function SortMark({ direction }: { direction: 'ascending' | 'descending' | null }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 16" className="h-4 w-3" fill="currentColor">
      <path d="M6 1 11 7H1Z" opacity={direction === 'descending' ? 0.3 : 1} />
      <path d="M6 15 1 9h10Z" opacity={direction === 'ascending' ? 0.3 : 1} />
    </svg>
  );
}
