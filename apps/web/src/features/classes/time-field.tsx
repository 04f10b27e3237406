import { TextField, type TextFieldProps } from '@tumen/ui/text-field';

type TimeFieldProps = Omit<TextFieldProps, 'type' | 'children'>;

/** A date and a time by a clock in the class’s zone: "2027-04-20T09:10". */
export function TimeField(props: TimeFieldProps) {
  return <TextField {...props} type="datetime-local" step={60} />;
}
