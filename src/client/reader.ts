/**
 * What a page does beyond being read, in the order in which it starts. A page is whole without it: the script is one
 * deferred file, which runs once the story stands.
 */

import { offerCitations } from './cite.ts';
import { showWhatIsSaid } from './copy.ts';
import { offerKeys } from './keys.ts';
import { offerListening } from './listen.ts';
import { keepForOffline } from './offline.ts';
import { workFromDisk } from './on-disk.ts';
import { offerSettings } from './settings.ts';
import { offerSharing } from './share.ts';
import { keysOf } from './stops.ts';
import { toolStyles } from './tool-styles.ts';

/** Starts one after the other; one that fails in some browser is reported there, and takes no other with it. */
function start(...offers: readonly (() => void)[]): void {
  for (const offer of offers) {
    try {
      offer();
    } catch (error) {
      reportError(error);
    }
  }
}

const masthead = document.querySelector('body > .masthead');
const story = document.querySelector('[data-story]');

start(
  () => workFromDisk(document, location),
  () => import.meta.env.SITE_OFFLINE && keepForOffline(document, location),
  () => masthead && offerSettings(masthead),
);
toolStyles.then(() =>
  start(
    () => story && offerListening(story),
    () => story && offerCitations(story),
    () => story && offerSharing(story),
    () => offerKeys(document.body, () => keysOf(story)),
    showWhatIsSaid,
  ),
);
