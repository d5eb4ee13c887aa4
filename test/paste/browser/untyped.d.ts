/** Packages of the bench that come without types, as far as the bench asks. */
declare module '@yaireo/tagify' {
  export default class Tagify {
    constructor(input: HTMLInputElement);
    readonly value: readonly { readonly value: string }[];
  }
}
declare module 'codemirror5' {
  interface Editor {
    setSize(width: number, height: number): void;
    getInputField(): HTMLTextAreaElement;
    getValue(): string;
  }
  export default function CodeMirror(root: HTMLElement, options: { value: string }): Editor;
}
declare module 'jquery' {
  interface Wrapped {
    val(): unknown;
    select2(options: { tags: boolean }): void;
    tagsinput(what?: string): unknown;
  }
  export default function jQuery(element: HTMLElement): Wrapped;
}
declare module 'select2' {
  export default function load(root: unknown, jQuery: unknown): void;
}
declare module 'bootstrap-tagsinput' {}
declare module '*.svelte' {
  import { type Component } from 'svelte';

  const component: Component<{ readonly told: (chips: readonly string[]) => void }>;
  export default component;
}
