'use client';

import { Button } from '@tumen/ui/button';
import { Disclosure } from '@tumen/ui/disclosure';
import { TextField } from '@tumen/ui/text-field';
import { useLocale, useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Section } from '@/features/text/section.tsx';
import { ArchiveClassroomDocument, DeleteClassroomDocument, UpdateClassroomDocument } from '@/graphql/generated/graphql.ts';
import { useCommand } from '@/graphql/use-command.ts';
import { useFaultFocus } from '@/graphql/use-fault-focus.ts';
import { useTaughtClass } from './class-area.tsx';
import { ClassDetailsForm } from './class-details-form.tsx';
import { ClassRefusal } from './class-refusal.tsx';

/** What a class is called, and its end: in the archive, or for good. */
export function SettingsView() {
  const t = useTranslations('classes.settings');
  const { archivedAt } = useTaughtClass();
  return (
    <>
      <Section id="details" title={t('detailsTitle')}>
        <Details />
      </Section>
      <Section id="archive" title={t(archivedAt === null ? 'archiveTitle' : 'restoreTitle')}>
        <Archive />
      </Section>
      <Section id="delete" title={t('deleteTitle')}>
        <DeleteClass />
      </Section>
    </>
  );
}

function Details() {
  const t = useTranslations('classes.settings');
  const { id, name, timeZone } = useTaughtClass();
  const command = useCommand(UpdateClassroomDocument);
  return (
    <ClassDetailsForm
      details={{ name, timeZone }}
      submitLabel={t('save')}
      command={command}
      onSubmit={(details) => void command.run({ id, ...details })}
    />
  );
}

function Archive() {
  const t = useTranslations('classes.settings');
  const { id, archivedAt } = useTaughtClass();
  const command = useCommand(ArchiveClassroomDocument);
  const isArchived = archivedAt !== null;
  return (
    <div className="grid max-w-[42.5rem] gap-4">
      <p className="text-ink-soft">{t(isArchived ? 'restoreLead' : 'archiveLead')}</p>
      <ClassRefusal refusal={command.refusal} />
      <p>
        <Button
          variant="secondary"
          aria-disabled={command.isSending}
          onClick={() => void command.run({ id, isArchived: !isArchived })}
        >
          {t(isArchived ? 'restore' : 'archive')}
        </Button>
      </p>
    </div>
  );
}

/** Says what goes with the class, and asks for its name before. */
function DeleteClass() {
  const t = useTranslations('classes.settings');
  const locale = useLocale();
  const { id, name } = useTaughtClass();
  const command = useCommand(DeleteClassroomDocument);
  const isOtherName = command.refusal?.code === 'VALIDATION';
  const form = useFaultFocus(isOtherName ? 'name' : null, command.refusal);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('name') ?? '');
    if (await command.run({ id, name: typed })) location.assign(`/${locale}/teach`);
  };
  return (
    <div className="max-w-[42.5rem]">
      <p className="mb-4 text-ink-soft">{t('deleteLead')}</p>
      <Disclosure summary={t('deleteOpen')}>
        <form ref={form} noValidate onSubmit={(event) => void submit(event)} className="grid max-w-[28rem] gap-5">
          <ClassRefusal refusal={isOtherName ? null : command.refusal} />
          <TextField
            name="name"
            label={t('deleteName', { name })}
            error={isOtherName ? t('deleteOther') : null}
            autoComplete="off"
            required
          />
          <div>
            <Button type="submit" aria-disabled={command.isSending}>
              {t('delete')}
            </Button>
          </div>
        </form>
      </Disclosure>
    </div>
  );
}
