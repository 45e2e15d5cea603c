/**
 * Where the `forge` executable of this platform is.
 *
 * Reading it throws where there is none.
 */
export declare const path: string;
