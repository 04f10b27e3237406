/** The ways to write a question: a text, the form that writes the text, or GraphiQL. */
const EDITORS = ['text', 'form', 'full'] as const;
export type EditorKind = (typeof EDITORS)[number];

const KEY = 'tumen.playground.editor';

/** The editor that was chosen last on this device; the text where none was, or where the browser keeps nothing. */
export function readEditorChoice(): EditorKind {
  try {
    const kept = localStorage.getItem(KEY);
    return EDITORS.find((editor) => editor === kept) ?? 'text';
  } catch {
    return 'text';
  }
}

/** Remembers a choice where the browser keeps anything. */
export function keepEditorChoice(editor: EditorKind) {
  try {
    localStorage.setItem(KEY, editor);
  } catch {
    // Private windows may forbid storage; the next visit then opens the text again.
  }
}
