/**
 * A number of things, in the figures of a language.
 *
 * @example counted('en-GB', 'quote', 'quotes')(1200) //=> '1,200 quotes'
 */
export function counted(lang: string, one: string, many: string): (count: number) => string {
  const figures = new Intl.NumberFormat(lang);
  return (count) => `${figures.format(count)} ${count === 1 ? one : many}`;
}
