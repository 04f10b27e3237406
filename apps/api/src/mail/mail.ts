/** A message of plain text to one person. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** Hands a message over. Rejects when nobody took it. */
export type SendMail = (mail: Mail) => Promise<void>;
