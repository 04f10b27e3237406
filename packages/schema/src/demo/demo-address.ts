/** Reserved for what is no address (RFC 2606): no mail can be sent to it. */
const NO_HOST = 'demo.invalid';

/** The e-mail address of the teacher of a demo, who has none. */
export function demoAddress(teacherId: string): string {
  return `${teacherId}@${NO_HOST}`;
}

export function isDemoAddress(email: string): boolean {
  return email.trim().toLowerCase().endsWith(`@${NO_HOST}`);
}
