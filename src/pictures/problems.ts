import { VFileMessage } from 'vfile-message';

/** A finding about a picture file as a whole; `reason` says what was found and, after a semicolon, what to do. */
function finding(reason: string, ruleId: string, fatal: boolean): VFileMessage {
  const message = new VFileMessage(reason, { ruleId });
  message.fatal = fatal;
  return message;
}

/** An error: a picture that cannot be shown. */
export const brokenPicture = (found: string): VFileMessage =>
  finding(`${found}; put a whole JPEG, PNG, WebP or AVIF there, or remove it`, 'picture-broken', true);

/** A warning: a picture of no article. */
export const lonePicture = (): VFileMessage =>
  finding('No text lies beside this picture; name it as its text file is named, or remove it', 'picture-alone', false);

/** A warning: a second picture of one caption. */
export const secondPicture = (article: string, caption: number, taken: string): VFileMessage =>
  finding(
    `Photo ${caption} of ${article} is ${taken}, so this one is not shown; remove one of the two`,
    'picture-twice',
    false,
  );
