/** Makes HTML again of the outline of a page that a user reported (lib/page/outline.ts writes it). */

export interface Outline {
  /** What the lines with a # say: exchange, path, language. Missing: not in the report. */
  readonly exchange: string | null;
  readonly path: string | null;
  readonly language: string | null;
  /** The body's content, indented, one element or text a line. */
  readonly html: string;
}

/** What stands for the things that a report leaves out; addresses and names are nobody's. */
const STAND_INS: Readonly<Record<string, string>> = {
  '‹mail›': 'someone@mail.example',
  '‹ip›': '203.0.113.10',
  '‹id›': 'aB3d****x8Tz',
  '‹n›': '1,000',
  '‹name›': 'grid bot',
  '‹text›': 'text',
  '‹link›': 'https://link.example/',
};
const VOID = new Set(['input', 'br', 'hr', 'wbr', 'col']);

/** Lines that are no outline throw: a report that was cut or edited is looked at by eye. */
export function readOutline(report: string): Outline {
  const about = new Map<string, string>();
  const out: string[] = [];
  const open: { readonly depth: number; readonly tag: string }[] = [];
  const closeTo = (depth: number): void => {
    for (let last = open.at(-1); last && last.depth >= depth; last = open.at(-1)) {
      open.pop();
      out.push(`${'  '.repeat(last.depth)}</${last.tag}>`);
    }
  };
  for (const line of report.replace(/^```\w*$/gm, '').split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const said = /^# (Keyfence report:|path|language) ?(.*)$/.exec(line);
    if (said) about.set(said[1] ?? '', said[2] ?? '');
    if (line.startsWith('#')) continue;
    const [, indent = '', rest = ''] = /^((?: {2})*)(.*)$/.exec(line) ?? [];
    const depth = indent.length / 2;
    closeTo(depth);
    if (rest.startsWith('"')) {
      out.push(indent + escapeText(fill(rest.slice(1, -1))));
      continue;
    }
    const element = readElement(rest);
    if (element.tag === 'body') continue;
    out.push(`${indent}<${element.tag}${element.attributes}>`);
    if (!VOID.has(element.tag)) open.push({ depth, tag: element.tag });
  }
  closeTo(0);
  return {
    exchange: about.get('Keyfence report:') || null,
    path: about.get('path') || null,
    language: about.get('language') || null,
    html: out.join('\n'),
  };
}

function readElement(text: string): { readonly tag: string; readonly attributes: string } {
  const [, tag, classes = '', rest = ''] = /^([a-z][a-z0-9-]*)((?:\.\S+)?)(.*)$/.exec(text) ?? [];
  if (tag === undefined) throw new Error(`This is no line of an outline: ${text}`);
  const attributes = [...rest.matchAll(/ ([a-z-]+)=("(?:[^"\\]|\\.)*")/g)].map(
    ([, name = '', value = '""']) => attribute(name, fill(JSON.parse(value) as string)),
  );
  if (classes !== '') attributes.unshift(attribute('class', fill(classes.slice(1).split('.').join(' '))));
  if (rest.includes(' :checked') && !rest.includes(' checked=')) attributes.push(' checked');
  if (rest.endsWith(' (hidden)')) attributes.push(' hidden');
  return { tag, attributes: attributes.join('') };
}

const attribute = (name: string, value: string): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;

const fill = (text: string): string =>
  text.replace(/‹(?:mail|ip|id|n|name|text|link)›/g, (mark) => STAND_INS[mark] ?? mark);

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
