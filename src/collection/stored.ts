import { z } from 'zod';
import { articleSchema } from '../article/article.ts';
import { pictureSchema } from '../pictures/picture.ts';

/** What the store keeps of a file: its record, and beside it what lies beside the file. */
export const storedSchema = z
  .object({ article: articleSchema, pictures: z.array(pictureSchema).readonly() })
  .readonly();

export type Stored = z.infer<typeof storedSchema>;
