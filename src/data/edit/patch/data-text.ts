import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser';
import { printJson } from './print-json.ts';
import type { Value } from '../edited-kinds.ts';

const listOf = (file: string, text: string): Node | undefined => {
  const tree = parseTree(text);
  return tree && (file.endsWith('.geojson') ? findNodeAtLocation(tree, ['features']) : tree);
};

const idOf = (node: Node): unknown => {
  const id = findNodeAtLocation(node, ['id']);
  return id && (getNodeValue(id) as unknown);
};

/** The things of a data file by id, in the order of the file; what has no id is left out. */
export function thingsIn(file: string, text: string): ReadonlyMap<string, Value> {
  const nodes = listOf(file, text)?.children ?? [];
  return new Map(
    nodes.flatMap((node) => {
      const id = idOf(node);
      return typeof id === 'string' ? [[id, getNodeValue(node) as Value] as const] : [];
    }),
  );
}

/**
 * The text of a data file with one thing of it changed, added at the end (`after` without a thing
 * of that id) or taken out (null). All else stays byte for byte.
 * @throws Error when the text has no list of things
 */
export function withThing(file: string, text: string, id: string, after: Value | null): string {
  const list = listOf(file, text);
  if (list?.type !== 'array') throw new Error(`${file} has no list`);
  const nodes = list.children ?? [];
  const index = nodes.findIndex((node) => idOf(node) === id);
  const node = nodes[index];
  const indent = file.endsWith('.geojson') ? '    ' : '  ';
  const cut = (from: number, to: number, put: string) => text.slice(0, from) + put + text.slice(to);
  if (after === null) {
    if (!node) return text;
    const before = nodes[index - 1];
    const next = nodes[index + 1];
    if (next) return cut(node.offset, next.offset, '');
    return cut(before ? before.offset + before.length : node.offset, node.offset + node.length, '');
  }
  const printed = printJson(after, indent);
  if (node) return cut(node.offset, node.offset + node.length, printed);
  const last = nodes.at(-1);
  const end = last ? last.offset + last.length : list.offset + 1;
  return last
    ? cut(end, end, `,\n${indent}${printed}`)
    : cut(end, list.offset + list.length - 1, `\n${indent}${printed}\n${indent.slice(2)}`);
}
