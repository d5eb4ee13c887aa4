/** The theme that the user chose in the place of the system's, on the extension's own pages. */

const DARK = '(prefers-color-scheme: dark)';
/** Rules whose condition was once put in the place of theirs. */
const chosen = new WeakSet<CSSMediaRule>();

/**
 * Has the page's own rules for a dark system hold always (`dark`), never (`light`) or as they say (`system`). The style
 * sheets have one set of colours for each theme, and no second copy of them for a choice.
 */
export function applyTheme(theme: 'system' | 'light' | 'dark'): void {
  for (const sheet of document.styleSheets) for (const rule of rulesIn(sheet.cssRules)) setRule(rule, theme);
}

function setRule(rule: CSSMediaRule, theme: 'system' | 'light' | 'dark'): void {
  if (!chosen.has(rule) && rule.media.mediaText !== DARK) return;
  chosen.add(rule);
  rule.media.mediaText = { system: DARK, light: 'not all', dark: 'all' }[theme];
}

/** Also inside imported sheets, which a build may leave as they are. */
function* rulesIn(rules: CSSRuleList): Generator<CSSMediaRule> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) yield rule;
    else if (rule instanceof CSSImportRule && rule.styleSheet) yield* rulesIn(rule.styleSheet.cssRules);
  }
}
