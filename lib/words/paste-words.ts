/** What became of a paste: four words with one meaning each, the same wherever they are shown. */
import { type PasteReport, type ViewRow } from '../audit/audit-view.ts';
import { overallWord, type Pasted, type PastedAddress, type PasteWord } from '../paste/word.ts';
import { whyWords } from './row-words.ts';
import { t, tn } from './words.ts';

/** Green is for what is in the list, and for nothing else. */
const TONES: Readonly<Record<PasteWord, ViewRow['tone']>> = {
  'in-list': 'fenced',
  press: 'medium',
  refused: 'high',
  unclear: 'unreadable',
};

const WORDS = {
  'in-list': 'paste_in_list',
  press: 'paste_press',
  refused: 'paste_refused',
  unclear: 'paste_unclear',
} as const;

const TITLES = {
  press: 'paste_title_press',
  refused: 'paste_title_refused',
  unclear: 'paste_title_unclear',
  nothing: 'paste_title_nothing',
  'no-field': 'overlay_paste_no_field',
} as const;

/** @param leftOut what the plan left out, with its reasons */
export function pasteReport(
  { addresses, copied, button }: Pasted,
  leftOut: readonly { readonly address: string; readonly why: string }[],
): PasteReport {
  const result = overallWord(addresses) ?? 'nothing';
  const named = new Set(addresses.map(({ address }) => address));
  return {
    result,
    title: result === 'in-list' ? tn('paste_title_in_list', addresses.length) : t(TITLES[result]),
    rows: [
      ...addresses.map(rowOf),
      ...leftOut
        .filter(({ address }) => !named.has(address))
        .map(
          ({ address, why }): ViewRow => ({
            address,
            note: whyWords(why, 'overlay_row_left_out'),
            tone: 'medium',
          }),
        ),
    ],
    copied,
    refs: button === null ? [] : [button],
  };
}

/** There was nothing to write into. */
export const noField = (copied: boolean): PasteReport => ({
  result: 'no-field',
  title: t(TITLES['no-field']),
  rows: [],
  copied,
  refs: [],
});

function rowOf({ address, word, said }: PastedAddress): ViewRow {
  const note = word === 'refused' && said !== null ? t('paste_refused_said', said) : t(WORDS[word]);
  return { address, note, tone: TONES[word] };
}
