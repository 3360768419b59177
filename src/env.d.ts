/** What the build knows and writes into the script as it stands. */
interface ImportMetaEnv {
  /** The language of the site, without its region. */
  readonly SITE_LANG: string;
  /** Whether browsers keep what was read. */
  readonly SITE_OFFLINE: boolean;
}
