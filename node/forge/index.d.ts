/**
 * Where the `forge` executable of this platform is.
 *
 * @throws {Error} There is none.
 */
export declare function forgePath(): string;
