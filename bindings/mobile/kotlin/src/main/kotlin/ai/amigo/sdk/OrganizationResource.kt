// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk

import ai.amigo.sdk.internal.*

/** The operations on organization: [AmigoClient.organization]. */
public class OrganizationResource internal constructor(private val native: NativeClient) {
    /**
     * Reads what the organisation is called, and what holds for its new users.
     *
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun get(
        options: CallOptions = CallOptions(),
    ): Organization = native.call(
        "get_organization",
        write = {
            writeNativeOptions(options.native())
        },
        read = { readOrganization() },
    )
}
