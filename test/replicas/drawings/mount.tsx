/** @jsxImportSource react */
/** Mounts a React replica into the page's root. */
import { type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

export const mount = (page: ReactNode): void => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the replica page has no #root');
  createRoot(root).render(page);
};
