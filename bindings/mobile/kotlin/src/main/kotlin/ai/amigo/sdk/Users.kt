// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk

import ai.amigo.sdk.internal.*

/** The operations on users: [AmigoClient.users]. */
public class Users internal constructor(private val native: NativeClient) {
    /**
     * Reads what is known of a user.
     *
     * @param userId Identifier of the user: free text.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun model(
        userId: String,
        options: CallOptions = CallOptions(),
    ): UserModels = native.call(
        "get_user_model",
        write = {
            write(userId)
            writeNativeOptions(options.native())
        },
        read = { readUserModels() },
    )
}
