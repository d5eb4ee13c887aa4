import { type ComponentChild, render } from 'preact';
import { Unreadable } from '../../components/shared/unreadable.tsx';
import { type Prefix } from '../../lib/words/load-words.ts';
import { beginPage } from './begin-page.ts';

/**
 * Draws a page of the extension in the place of its static frame. Where the browser gives out nothing of what is stored,
 * the page says so and offers to try again: an empty frame would look like an empty list.
 */
export async function drawPage(
  prefixes: readonly Prefix[],
  head: 'side' | 'head',
  make: () => Promise<ComponentChild>,
): Promise<void> {
  const root = await beginPage([...prefixes, 'dashboard_loadFailed', 'popup_resume']);
  const page = await make().catch(() => <Unreadable head={head} onAgain={() => location.reload()} />);
  root.replaceChildren();
  render(page, root);
}
