/** Picks the form that the address asks for, and lets a test look at what the page believes. */
declare global {
  var stateOfPage: () => Record<string, unknown>;
}

export type Form = (root: HTMLElement) => void;

/** What the forms say about themselves, by name. */
export const state: Record<string, unknown> = {};

export function show(forms: Readonly<Record<string, Form>>): void {
  globalThis.stateOfPage = () => ({ ...state });
  const form = forms[new URL(location.href).searchParams.get('form') ?? ''];
  const root = document.getElementById('ip');
  if (!form || !root) throw new Error('no such form');
  form(root);
}

/** Gives the page the style sheets of a library. */
export function dress(...sheets: readonly unknown[]): void {
  for (const sheet of sheets)
    document.head.append(Object.assign(document.createElement('style'), { textContent: String(sheet) }));
}
