/** Forms of Svelte 5: `bind:value`, and chips. */
import { mount } from 'svelte';
import { type Form, show, state } from '../show.ts';
import Tags from './svelte-tags.svelte';
import Text from './svelte-text.svelte';

const form =
  (component: typeof Tags): Form =>
  (target) => {
    mount(component, {
      target,
      props: {
        told(chips: readonly string[]) {
          state.chips = chips;
        },
      },
    });
  };

show({ tags: form(Tags), text: form(Text) });
