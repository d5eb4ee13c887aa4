/** The hosts that the manifest names: in Firefox the user may take them away one by one. */
import { browser } from 'wxt/browser';

export const accessOrigins = (): string[] => [...(browser.runtime.getManifest().host_permissions ?? [])];

/** Whether every host of the manifest is granted. */
export const access = (): Promise<boolean> => browser.permissions.contains({ origins: accessOrigins() });
