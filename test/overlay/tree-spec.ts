/** A tree as data, so that it can be made up in the test and travel to the page. */
export type Spec =
  | string
  | null
  | {
      readonly tag: string;
      readonly props: Readonly<Record<string, unknown>>;
      readonly kids: readonly Spec[];
    }
  | { readonly list: readonly { readonly key: number; readonly first: number; readonly kid: Spec }[] };
