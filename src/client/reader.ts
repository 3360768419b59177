/**
 * What a page does beyond being read, in the order in which it starts. A page is whole without it: the script is one
 * deferred file, which runs once the story stands.
 */
import { nameFilesOnDisk } from './on-disk.ts';

nameFilesOnDisk(document, location);
