/** Node 20 may lack `Symbol.asyncDispose`, which `await using` is compiled to. */

if (Symbol.asyncDispose === undefined) {
  Object.defineProperty(Symbol, "asyncDispose", { value: Symbol.for("nodejs.asyncDispose") });
}
