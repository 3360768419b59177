import sharp from 'sharp';

type Format = 'jpeg' | 'png' | 'webp' | 'avif';

/** A photograph of sky over sea. `turned`: as a camera that was held upright writes it, with a word about it. */
export function photo(width: number, height: number, format: Format = 'jpeg', turned = false): Promise<Buffer> {
  const sea = { create: { width, height: Math.ceil(height / 2), channels: 3, background: '#35506a' } } as const;
  const picture = sharp({ create: { ...sea.create, height, background: '#7fa6c9' } })
    .composite([{ input: sea, gravity: 'south' }])
    [format]();
  return (turned ? picture.withMetadata({ orientation: 6 }) : picture).toBuffer();
}
