import { defineCollection } from 'astro:content';
import { articlesLoader } from './collection/articles-loader.ts';
import { storedSchema } from './collection/stored.ts';

export const collections = { articles: defineCollection({ loader: articlesLoader, schema: storedSchema }) };
