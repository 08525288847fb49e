import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** The project's root folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Every TypeScript file below a folder of the project, as paths from the root. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(it => it.isFile() && it.name.endsWith('.ts'))
    .map(it => relative(ROOT, join(it.parentPath, it.name)).replaceAll('\\', '/'))
    .sort();
}

/** A file as the TypeScript compiler reads it. */
export function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, true);
}

/** What a file imports, type-only and dynamic imports included: paths from the root, or names of packages. */
export function importsOf(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const target = importTarget(node);
    if (target) found.push(target.startsWith('.') ? resolveImport(path, target) : target);
    ts.forEachChild(node, visit);
  };
  visit(parse(path));
  return found;
}

function importTarget(node: ts.Node): string | undefined {
  const literal = (it: ts.Node | undefined) => (it && ts.isStringLiteralLike(it) ? it.text : undefined);
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (!ts.isCallExpression(node)) return undefined;
  const dynamic = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const required = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return dynamic || required ? literal(node.arguments[0]) : undefined;
}

/** The file an import of another file means; a folder means its index. */
function resolveImport(from: string, target: string): string {
  const path = join(dirname(from), target).replaceAll('\\', '/');
  const known = [path, `${path}.ts`, `${path}/index.ts`].find(it => ts.sys.fileExists(join(ROOT, it)));
  if (!known) throw new Error(`${from} imports ${target}, which does not exist`);
  return known;
}
