/** Apart, because the types of this package change what JSX is everywhere. */
export { createVuetify } from 'vuetify';
export { VCombobox } from 'vuetify/components';
