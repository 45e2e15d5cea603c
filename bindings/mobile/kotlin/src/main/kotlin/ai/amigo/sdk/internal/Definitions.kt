// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk.internal

/** Changes with the definitions; the native library knows the one it was built from. */
internal const val DEFINITIONS: Long = -6498822101485405018L
