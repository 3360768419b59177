import { defineCollection } from 'astro:content';
import { articleSchema } from './article/article.ts';
import { articlesLoader } from './collection/articles-loader.ts';

export const collections = { articles: defineCollection({ loader: articlesLoader, schema: articleSchema }) };
