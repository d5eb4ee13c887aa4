import { parseAddress } from './address.ts';

/** An exchange could be called from it. Documentation addresses pass: whoever types one is trying things out. */
export const isApprovable = ({ scope }: { readonly scope: string }): boolean =>
  scope === 'public' || scope === 'documentation';

/** The normal form of an address that can be approved; null: it is none. */
export function approvable(text: string): string | null {
  const parsed = parseAddress(text);
  return parsed.ok && isApprovable(parsed.value) ? parsed.value.text : null;
}
