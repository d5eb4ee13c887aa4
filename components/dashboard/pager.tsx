import { t } from '../../lib/words/words.ts';
import { Button } from '../shared/button.tsx';

/** Rows that stand in the document at once: a table of thousands stays as quick as a small one. */
export const PAGE_ROWS = 100;

interface Props {
  readonly total: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** Leads through a long table; nothing where one page holds it all. */
export function Pager({ total, page, onPage }: Props) {
  if (total <= PAGE_ROWS) return null;
  const last = Math.ceil(total / PAGE_ROWS) - 1;
  const format = new Intl.NumberFormat(document.documentElement.lang || undefined);
  const [from, to, all] = [page * PAGE_ROWS + 1, Math.min(total, (page + 1) * PAGE_ROWS), total].map((n) =>
    format.format(n),
  );
  return (
    <nav class="row wrap pager" aria-label={t('dashboard_pages')}>
      <Button busy={page === 0} onPress={() => onPage(page - 1)}>
        {t('dashboard_previous')}
      </Button>
      <span role="status">{t('dashboard_rows', from ?? '', to ?? '', all ?? '')}</span>
      <Button busy={page >= last} onPress={() => onPage(page + 1)}>
        {t('dashboard_next')}
      </Button>
    </nav>
  );
}

/** The rows of one page; past the end, of the last. */
export function pageOf<T>(rows: readonly T[], page: number): { rows: readonly T[]; page: number } {
  const last = Math.max(0, Math.ceil(rows.length / PAGE_ROWS) - 1);
  const at = Math.min(page, last);
  return { rows: rows.slice(at * PAGE_ROWS, (at + 1) * PAGE_ROWS), page: at };
}

/** The page on which the row of this id stands; the first where there is none. */
export const pageWith = (rows: readonly { readonly id: string }[], id: string | null): number =>
  Math.max(0, Math.floor(rows.findIndex((row) => row.id === id) / PAGE_ROWS));
