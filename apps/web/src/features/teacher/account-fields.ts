/** The fields of the forms about accounts, and what can be said of them before they are sent. */

export const LEAST_PASSWORD_LENGTH = 10;

export type AccountField = 'name' | 'email' | 'password' | 'newPassword' | 'setupCode' | 'label' | 'keyName';
type FieldFault = 'empty' | 'noEmail' | 'shortPassword';
export type FieldFaults = Partial<Record<AccountField, FieldFault>>;

/** Finds what is missing or cannot be right in what was typed; the server has the last word. In the order of the form. */
export function findFaults(values: Partial<Record<AccountField, string>>, isNewPassword: boolean): FieldFaults {
  const faults: FieldFaults = {};
  for (const field of Object.keys(values) as AccountField[]) {
    const value = values[field] ?? '';
    const isPassword = field === 'password' || field === 'newPassword';
    if (value.trim() === '') faults[field] = 'empty';
    else if (field === 'email' && !/^\S+@\S+\.\S+$/.test(value.trim())) faults[field] = 'noEmail';
    else if (isPassword && (isNewPassword || field === 'newPassword') && value.length < LEAST_PASSWORD_LENGTH)
      faults[field] = 'shortPassword';
  }
  return faults;
}

/** The field that the API found at fault, by the code of its refusal; null when none is. */
export function fieldOfRefusal(code: string): AccountField | null {
  if (code === 'SETUP_CODE_WRONG') return 'setupCode';
  if (code === 'INVALID_EMAIL' || code === 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL') return 'email';
  if (code === 'INVALID_PASSWORD') return 'password';
  return null;
}
