import { PasswordField } from '@tumen/ui/password-field';
import { TextField } from '@tumen/ui/text-field';
import { useTranslations } from 'next-intl';
import { type FieldFaults, type AccountField as FieldName, LEAST_PASSWORD_LENGTH } from './account-fields.ts';

type AccountFieldProps = {
  name: FieldName;
  faults: FieldFaults;
  /** A password that is chosen now, or an address that is made known now. */
  isNew?: boolean;
  defaultValue?: string;
};

/** One field of a form about accounts, with its label, its hint, its fault and what password managers need to know. */
export function AccountField({ name, faults, isNew = false, defaultValue }: AccountFieldProps) {
  const t = useTranslations('teacher');
  const fault = faults[name];
  const error = fault ? t(`fault.${fault}`, { length: LEAST_PASSWORD_LENGTH }) : null;
  const common = { name, error, required: true, ...(defaultValue !== undefined && { defaultValue }) };
  if (name === 'password' || name === 'newPassword') {
    return (
      <PasswordField
        {...common}
        label={t(`field.${name}`)}
        {...(isNew && { hint: t('field.passwordHint', { length: LEAST_PASSWORD_LENGTH }) })}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        showLabel={t('field.show')}
        hideLabel={t('field.hide')}
      />
    );
  }
  if (name === 'email') {
    return <TextField {...common} label={t('field.email')} type="email" autoComplete="username" autoCapitalize="none" />;
  }
  if (name === 'name') return <TextField {...common} label={t('field.name')} autoComplete="name" maxLength={100} />;
  if (name === 'setupCode') {
    return (
      <TextField
        {...common}
        label={t('field.setupCode')}
        hint={t('field.setupCodeHint')}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
      />
    );
  }
  return <TextField {...common} label={t(`field.${name}`)} hint={t(`field.${name}Hint`)} autoComplete="off" maxLength={100} />;
}
