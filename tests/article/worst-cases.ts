import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** Characters that news has, and a control that it should not have; an expression's own are added. */
const PALETTE = '\0aAzéÉßx159 \n\t\u00A0\u00AD.,;:!?-–—…/|\\()[]“”„"\'‘’«»@#*_&+©•·>平あאα가กაա';

/** What is tried after the part that repeats, so that a match fails at the very end. */
const ENDS = ['', '\0', '\n'];

type CharacterNode = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** Which characters each class of an expression takes. */
type Members = ReadonlyMap<AST.Node, readonly string[]>;

/**
 * Of all characters that the same classes of the expression take, one: it cannot tell them apart, and where two classes
 * take one character it has a choice, which is what makes it slow.
 */
function readMembers(pattern: AST.Pattern, source: string, flags: string): Members {
  const classes = new Map<CharacterNode, RegExp>();
  const collect = (node: CharacterNode): void => {
    // What stands inside a class is no part by itself.
    if (node.parent.type !== 'Alternative' && node.parent.type !== 'Quantifier') return;
    classes.set(node, new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, '')));
  };
  visitRegExpAST(pattern, {
    onCharacterClassEnter: collect,
    onExpressionCharacterClassEnter: collect,
    onCharacterSetEnter: collect,
    onCharacterEnter: collect,
  });
  const told = new Map<string, string>();
  for (const character of new Set([...PALETTE, ...source])) {
    const takers = [...classes.values()].map((one) => (one.test(character) ? 1 : 0)).join('');
    if (takers.includes('1') && !told.has(takers)) told.set(takers, character);
  }
  return new Map(
    [...classes].map(([node, one]) => [node, [...told.values()].filter((character) => one.test(character))]),
  );
}

/**
 * Texts that a part of an expression matches: one for each choice that it leaves, the other parts at their shortest.
 */
function samplesOf(node: AST.Node, members: Members): readonly string[] {
  const own = members.get(node);
  if (own) return own;
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap((alternative) => samplesOf(alternative, members));
    case 'Assertion':
      return node.kind === 'lookbehind' && !node.negate
        ? node.alternatives.flatMap((one) => samplesOf(one, members))
        : [''];
    case 'Alternative': {
      const parts = node.elements.map((element) => samplesOf(element, members));
      const shortest = parts.map((choices) => choices[0] ?? '');
      const varied = parts.flatMap((choices, i) => choices.slice(1).map((choice) => shortest.with(i, choice).join('')));
      return [shortest.join(''), ...varied];
    }
    case 'Quantifier': {
      const inner = samplesOf(node.element, members);
      return node.min > 1 ? inner.map((one) => one.repeat(node.min)) : node.min === 0 ? ['', ...inner] : inner;
    }
    default:
      return [''];
  }
}

/** A text that leads an expression to one of its parts: the shortest samples of all that stands before it. */
function leadTo(node: AST.Node, members: Members): string {
  const { parent } = node;
  if (!parent) return '';
  if (parent.type !== 'Alternative') return leadTo(parent, members);
  const at = parent.elements.findIndex((element) => element.start === node.start);
  return (
    leadTo(parent, members) +
    parent.elements
      .slice(0, at)
      .map((element) => samplesOf(element, members)[0] ?? '')
      .join('')
  );
}

/**
 * Texts of about `length` characters that cost an expression most, were it not linear: each repetition in it fed with
 * what it takes, behind what leads to it, over and over, and ended by what it does not take.
 */
export function worstCases({ source, flags }: { readonly source: string; readonly flags: string }): readonly Attack[] {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, unicode);
  const members = readMembers(pattern, source, flags);
  const attacks = new Map<string, Attack>();
  const add = (before: string, unit: string): void => {
    if (unit === '') return;
    for (const end of ENDS) attacks.set(JSON.stringify([before, unit, end]), { before, unit, end });
  };
  visitRegExpAST(pattern, {
    onQuantifierEnter: (node) => {
      const lead = leadTo(node, members);
      for (const unit of samplesOf(node.element, members)) {
        add(lead, unit);
        add('', lead + unit);
        add(lead + unit, lead);
      }
    },
  });
  for (const whole of samplesOf(pattern, members)) add('', whole);
  for (const unit of new Set([...members.values()].flat())) add('', unit);
  return [...attacks.values()];
}

/** A text that repeats: `before`, then `unit` again and again, then `end`. */
export interface Attack {
  readonly before: string;
  readonly unit: string;
  readonly end: string;
}

/** The text of an attack, `length` characters of it repeated. */
export const textOf = ({ before, unit, end }: Attack, length: number): string =>
  before + unit.repeat(Math.ceil(length / unit.length)) + end;
