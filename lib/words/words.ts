/**
 * Words for people. Their sources are the fragments `<locale>/<area>.json` beside this file (one per area, so that an
 * area can be read and translated as a whole); the build packs them, one file for each locale, with the English word
 * wherever a locale lacks one. The browser's own catalogue holds no more than the manifest needs: an injected script that
 * asks the browser for a word has it send the whole catalogue and waits for that.
 */
import { browser } from 'wxt/browser';
import type approve from './en/approve.json';
import type audit from './en/audit.json';
import type common from './en/common.json';
import type dashboard from './en/dashboard.json';
import type feeds from './en/feeds.json';
import type help from './en/help.json';
import type living from './en/living.json';
import type notices from './en/notices.json';
import type overlay from './en/overlay.json';
import type paste from './en/paste.json';
import type popup from './en/popup.json';
import type settings from './en/settings.json';
import type welcome from './en/welcome.json';

export type WordId =
  | keyof typeof approve
  | keyof typeof audit
  | keyof typeof common
  | keyof typeof dashboard
  | keyof typeof feeds
  | keyof typeof help
  | keyof typeof living
  | keyof typeof notices
  | keyof typeof overlay
  | keyof typeof paste
  | keyof typeof popup
  | keyof typeof settings
  | keyof typeof welcome;

/** Words of one language by id. */
export interface Words {
  /** BCP 47, of the words, which need not be the browser's: it may speak one that Keyfence does not. */
  readonly language: string;
  readonly byId: Readonly<Record<string, string>>;
}

let words: Words | null = null;

/** Puts words in place, instead of those before. */
export function setWords(loaded: Words): void {
  words = loaded;
}

/**
 * The language of the words, as `Intl` takes it. It is not always the browser's: where we have no words in that one, they
 * are English, and on Linux a browser may take its messages from another language than its menus.
 */
export function uiLanguage(): string {
  return words?.language ?? browser.i18n.getUILanguage();
}

/**
 * How the words of a language run. The browser's own direction is no guide: one in Arabic gets English words, whose full
 * stops and numbers would stand on the wrong side.
 */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';

type Substitution = string | number;

/** The word `id` in the user's language, with `$1`..`$9` filled in order. */
export function t(id: WordId, ...substitutions: readonly Substitution[]): string {
  return lookUp(id, substitutions);
}

const RULES = new Map<string, Intl.PluralRules>();

/** Made once a language: a long table asks for hundreds of forms. */
function rulesOf(language: string): Intl.PluralRules {
  const rules = RULES.get(language) ?? new Intl.PluralRules(language);
  RULES.set(language, rules);
  return rules;
}

type PluralId = WordId extends infer Id ? (Id extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * The word for `count` things: `<stem>_one`, `_few`, `_many` … as the language's plural rules ask, else `<stem>_other`.
 * `$1` is the count, further substitutions follow.
 */
export function tn(stem: PluralId, count: number, ...substitutions: readonly Substitution[]): string {
  const form = rulesOf(uiLanguage()).select(count);
  const all = [count, ...substitutions];
  return lookUp(`${stem}_${form}`, all) || lookUp(`${stem}_other`, all);
}

function lookUp(id: string, substitutions: readonly Substitution[]): string {
  const values = substitutions.map(String);
  const word = words && Object.hasOwn(words.byId, id) ? words.byId[id] : undefined;
  if (word !== undefined) {
    return word.replace(/\$(?:\$|(\d))/g, (_all, index?: string) =>
      index === undefined ? '$' : (values[Number(index) - 1] ?? ''),
    );
  }
  // The generated type of getMessage knows only ids of a merged catalogue; ours are checked by WordId.
  const get = browser.i18n.getMessage as (name: string, values?: string[]) => string;
  return get(id, values);
}
