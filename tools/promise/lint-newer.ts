import {
  AST_NODE_TYPES as AST,
  type ParserServicesWithTypeInformation,
  type TSESLint,
  type TSESTree,
} from '@typescript-eslint/utils';
import type { Program, Type } from 'typescript';
import { newerThings } from './newer.ts';
import { PROMISE } from './promise.ts';

/** Names of TypeScript for what the browser calls otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  ReadonlyArray: 'Array',
  ReadonlySet: 'Set',
  ReadonlyMap: 'Map',
  IteratorObject: 'Iterator',
};

/** The interfaces of the browser that a value may be of, with those that they build on. */
function interfacesOf(type: Type, program: Program): string[] {
  const checker = program.getTypeChecker();
  const whole = checker.getApparentType(type);
  if (whole.isUnionOrIntersection())
    return whole.types.flatMap((one) => interfacesOf(one, program));
  const symbol = whole.getSymbol();
  const isOfBrowser = symbol?.declarations?.some((one) =>
    program.isSourceFileDefaultLibrary(one.getSourceFile()),
  );
  const own = isOfBrowser ? [ALSO[symbol!.name] ?? symbol!.name] : [];
  const bases = whole.isClassOrInterface() ? checker.getBaseTypes(whole) : [];
  return [...own, ...bases.flatMap((base) => interfacesOf(base, program))];
}

const newer = newerThings();

/**
 * A rule of ESLint: no script calls what the oldest promised browsers lack, unless its file asks
 * first whether it is there (`'estimate' in navigator.storage`).
 */
export const lintNewer: TSESLint.RuleModule<'newer'> = {
  meta: {
    type: 'problem',
    schema: [],
    defaultOptions: [],
    messages: {
      newer:
        "{{name}} is not in all of {{browsers}}: ask first whether it is there ('{{member}}' in …), or do without.",
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode
      .parserServices as ParserServicesWithTypeInformation;
    const checker = program.getTypeChecker();
    const asked = new Set<unknown>();
    const found: { node: TSESTree.Node; name: string; member: string }[] = [];

    const see = (node: TSESTree.Node, object: TSESTree.Node, member: string) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(object));
      const own = object.type === AST.Identifier ? object.name : '';
      const isOwn = ['', '_static'].some((end) => newer.get(own)?.members.has(member + end));
      // Who holds a thing that some browsers lack got it in one that has it.
      const holder = isOwn
        ? own
        : interfacesOf(type, program).find(
            (name) => newer.get(name)?.isWhole === false && newer.get(name)?.members.has(member),
          );
      if (holder !== undefined) found.push({ node, name: `${holder}.${member}`, member });
    };

    return {
      BinaryExpression({ operator, left }) {
        if (operator === 'in' && left.type === AST.Literal) asked.add(left.value);
      },
      UnaryExpression({ operator, argument }) {
        if (operator !== 'typeof') return;
        const last = argument.type === AST.MemberExpression ? argument.property : argument;
        if (last.type === AST.Identifier) asked.add(last.name);
      },
      MemberExpression({ object, property }) {
        if (property.type === AST.Identifier) see(property, object, property.name);
      },
      ObjectPattern(pattern) {
        for (const one of pattern.properties) {
          if (one.type === AST.Property && one.key.type === AST.Identifier) {
            see(one, pattern, one.key.name);
          }
        }
      },
      'Program:exit'() {
        for (const { identifier, isValueReference } of context.sourceCode.scopeManager?.globalScope
          ?.through ?? []) {
          const { name } = identifier;
          const isNewer = newer.get(name)?.isWhole ?? newer.get('Window')?.members.has(name);
          if (isValueReference && isNewer) found.push({ node: identifier, name, member: name });
        }
        const browsers = Object.entries(PROMISE)
          .map((one) => one.join(' '))
          .join(', ');
        for (const { node, name, member } of found.filter((one) => !asked.has(one.member))) {
          context.report({ node, messageId: 'newer', data: { name, member, browsers } });
        }
      },
    };
  },
};
