import type { WidgetProps } from '../../widget-props.ts';

/** A field for a word or a name. */
export function Widget({ answer, isFixed, labelledBy, onChange }: WidgetProps) {
  return (
    <input
      type="text"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={200}
      value={answer.text ?? ''}
      disabled={isFixed}
      aria-labelledby={labelledBy}
      onChange={(event) => onChange({ ...answer, text: event.target.value })}
      className="min-h-13 w-full max-w-md border border-rule-strong bg-card px-4 text-h3"
    />
  );
}
