// What every program pays before its first line: the start of Node, and its first word.

process.stdout.write("answered");
process.exit();
