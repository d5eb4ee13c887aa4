import { type Component, type Plugin } from 'vue';

export function createVuetify(): Plugin;
export const VCombobox: Component;
