"""Checks the syntax of Swift sources where there is no Swift: `check_syntax.py FOLDER`, with tree-sitter's grammar."""

import sys
from pathlib import Path

import tree_sitter_swift
from tree_sitter import Language, Node, Parser


# An attribute of the compiler's own, which the grammar does not know.
UNKNOWN = b"@_documentation(visibility: private)"


def faults(node: Node) -> list[Node]:
    if node.type == "ERROR" or node.is_missing:
        return [node]
    return [fault for child in node.children if child.has_error or child.is_missing for fault in faults(child)]


def main(folder: str) -> int:
    parser = Parser(Language(tree_sitter_swift.language()))
    sources = [path for path in sorted(Path(folder).rglob("*.swift")) if ".build" not in path.parts]
    found = 0
    for path in sources:
        for fault in faults(parser.parse(path.read_bytes().replace(UNKNOWN, b"")).root_node):
            row, column = fault.start_point
            print(f"{path}:{row + 1}:{column + 1}: not Swift")
            found += 1
    print(f"{len(sources)} files, {found} faults")
    return 1 if found or not sources else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
