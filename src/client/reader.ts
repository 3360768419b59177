/**
 * What a page does beyond being read, in the order in which it starts. A page is whole without it: the script is one
 * deferred file, which runs once the story stands.
 */

import { offerCitations } from './cite.ts';
import { showWhatIsSaid } from './copy.ts';
import { offerKeys } from './keys.ts';
import { offerListening } from './listen.ts';
import { keepForOffline } from './offline.ts';
import { nameFilesOnDisk } from './on-disk.ts';
import { offerSettings } from './settings.ts';
import { offerSharing } from './share.ts';
import { keysOf } from './stops.ts';
import { toolStyles } from './tool-styles.ts';

nameFilesOnDisk(document, location);
if (import.meta.env.SITE_OFFLINE) keepForOffline(document, location);

const masthead = document.querySelector('body > .masthead');
if (masthead) offerSettings(masthead);

toolStyles.then(() => {
  const story = document.querySelector('[data-story]');
  if (story) {
    offerListening(story);
    offerCitations(story);
    offerSharing(story);
  }
  offerKeys(document.body, () => keysOf(story));
  showWhatIsSaid();
});
