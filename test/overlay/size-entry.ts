/** What the overlay adds to the auditor: bundled alone, to be weighed. */
export { mountOverlay } from '../../components/overlay/mount.tsx';
