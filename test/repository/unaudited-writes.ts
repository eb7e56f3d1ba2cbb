import ts from 'typescript';

export interface Source {
  readonly name: string;
  readonly text: string;
}

/** Statements that change something. A lock and a look are none. */
const WRITES = /\b(INSERT INTO|UPDATE\s+(?:\w+|\$\{\w+\})(?:\s+(?!SET\b)\w+)?\s+SET|DELETE FROM)\b/;
/** What is done in it has its entry in the audit, by the helper itself. */
const AUDITED = new Set(['audited', 'change']);
/** What is done in it has one where the work itself appends it. */
const APPENDING = new Set(['inOneTransaction', 'inTurn', 'changing']);
const APPENDS = /\b(appendAudit|note)\(/;

/** One function, method or text of SQL, with what it writes and uses outside of audited work. */
interface Piece {
  readonly at: string;
  readonly name: string;
  /** Called by its object: whom, is not seen in the source. It has to have its entry itself. */
  readonly method: boolean;
  readonly writes: boolean;
  readonly uses: ReadonlySet<string>;
}

/**
 * Who writes without an entry in the audit, read from the sources: what writes itself or through another function, and is used
 * outside of audited work or by nobody. By `file: name`, sorted. Those in `known` are no changes, neither is what they do.
 */
export function unauditedWrites(sources: readonly Source[], known: ReadonlySet<string>): readonly string[] {
  const all = sources.flatMap(piecesOf);
  const pieces = all.filter(({ at }) => !known.has(at));
  const writing = new Set(pieces.filter(({ writes }) => writes));
  for (let before = -1; before !== writing.size;) {
    before = writing.size;
    const names = new Set([...writing].filter(({ method }) => !method).flatMap(({ at, name }) => [at, name]));
    for (const piece of pieces) if ([...piece.uses].some((used) => names.has(used))) writing.add(piece);
  }
  const used = new Set([...all.flatMap(({ uses }) => [...uses]), ...sources.flatMap(usedInAuditedWork)]);
  return [...writing]
    .filter(({ at, method, name }) => method || !(used.has(at) || used.has(name)))
    .map(({ at }) => at)
    .sort();
}

const parse = ({ name, text }: Source): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

/** Everything that writes itself, with an entry or without. */
export const writesOf = (sources: readonly Source[]): ReadonlySet<string> =>
  new Set(
    sources
      .flatMap(piecesOf)
      .filter(({ writes }) => writes)
      .map(({ at }) => at),
  );

function piecesOf(source: Source): readonly Piece[] {
  const file = parse(source);
  const known = namesIn(file);
  const found: Piece[] = [];
  const add = (name: string, node: ts.Node, method: boolean): void => {
    const uses = new Set<string>();
    let writes = false;
    walk(node, (each, inside) => {
      if (inside) return;
      if (isText(each) && WRITES.test(each.getText())) writes = true;
      const used = usedName(each, known);
      if (used !== undefined) uses.add(used);
    });
    const at = `${source.name}: ${name}`;
    uses.delete(at);
    found.push({ at, name, method, writes, uses });
  };
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) add(statement.name.text, statement, false);
    if (ts.isVariableStatement(statement))
      for (const each of statement.declarationList.declarations) add(each.name.getText(), each, false);
    if (ts.isClassDeclaration(statement))
      for (const member of statement.members) if (member.name) add(member.name.getText(), member, true);
  }
  return found;
}

/** What a name of a file means: one of its own by the file, an imported one by the name it was given where it stands. */
function namesIn(file: ts.SourceFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const own = (name: string): unknown => names.set(name, `${file.fileName}: ${name}`);
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name) own(statement.name.text);
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations) own(name.getText());
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (bindings && ts.isNamedImports(bindings))
      for (const { name, propertyName } of bindings.elements) names.set(name.text, (propertyName ?? name).text);
  }
  return names;
}

function usedInAuditedWork(source: Source): readonly string[] {
  const file = parse(source);
  const known = namesIn(file);
  const names: string[] = [];
  walk(file, (each, inside) => {
    const used = inside ? usedName(each, known) : undefined;
    if (used !== undefined) names.push(used);
  });
  return names;
}

/** Every node, and whether it stands in audited work. */
function walk(node: ts.Node, visit: (node: ts.Node, inside: boolean) => void, inside = false): void {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
  visit(node, inside);
  const within = inside || (ts.isCallExpression(node) && isAudited(node));
  ts.forEachChild(node, (child) => walk(child, visit, within));
}

function isAudited(call: ts.CallExpression): boolean {
  const called = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();
  return AUDITED.has(called) || (APPENDING.has(called) && APPENDS.test(call.getText()));
}

function usedName(node: ts.Node, known: ReadonlyMap<string, string>): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const naming = !ts.isShorthandPropertyAssignment(parent) && 'name' in parent && parent.name === node;
  return naming ? undefined : known.get(node.text);
}

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
