/**
 * Writes out named unions of literals, so that a reader sees `'glance' | 'all'` and not `Rows`.
 * `modules` gives the analyzer sources that a type checker knows, `plugin` asks that checker.
 */
export const literalTypes = () => {
  let checker;

  const literals = (ts, node) => {
    const type = checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    const known = parts.every(
      (part) => part.isLiteral() || part.flags & (ts.TypeFlags.BooleanLike | ts.TypeFlags.Undefined),
    );
    return known && parts.some((part) => part.isStringLiteral())
      ? checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias)
      : undefined;
  };

  return {
    modules({ts, globs}) {
      const program = ts.createProgram(globs, {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        strict: true,
        types: [],
      });
      checker = program.getTypeChecker();
      return globs.map((glob) => Object.assign(program.getSourceFile(glob), {fileName: glob}));
    },
    plugin: {
      name: 'literal-types',
      analyzePhase({ts, node, moduleDoc}) {
        if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
        const text = literals(ts, node);
        const name = node.name.getText();
        const declaration = moduleDoc.declarations?.find((one) => one.name === node.parent.name?.getText());
        const member = text && declaration?.members?.find((one) => one.name === name);
        if (!member) return;
        for (const one of [member, ...(declaration.attributes ?? []).filter(({fieldName}) => fieldName === name)]) {
          one.type = {text: text.replaceAll('"', "'")};
        }
      },
    },
  };
};
