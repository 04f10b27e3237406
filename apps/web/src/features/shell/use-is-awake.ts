import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};
const isInBrowser = () => true;
const isOnServer = () => false;

/** Whether the script of the page runs: false on the server and in the first picture, when what is typed or pressed would be lost. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(subscribe, isInBrowser, isOnServer);
}
