import { type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled box; `aside` stands beside the title. */
export function Card({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** The section's title, one sentence under it. */
export function PageHead({ title, lead }: { title: string; lead: string }) {
  return (
    <div class="page-head">
      <h1>{title}</h1>
      <p class="muted">{lead}</p>
    </div>
  );
}

/** What a section says when it has nothing: one sentence, one button. */
export function Empty({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="muted">{text}</p>
      {children}
    </div>
  );
}
