// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk

import ai.amigo.sdk.internal.*
import kotlinx.coroutines.flow.Flow

/** The operations on users: [AmigoClient.users]. */
public class Users internal constructor(private val native: NativeClient) {
    /**
     * Lists the users that can be seen, one page at a time.
     *
     * @param userId Only these users.
     * @param email Only users with these email addresses.
     * @param limit How many users a page holds at most: 0 to 100. The server's default is 100.
     * @param continuationToken Where the page starts: the `continuation_token` of the page before. The server's default
     *   is 0.
     * @param sortBy Order of the users; later keys break the ties of earlier ones.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun list(
        userId: List<String> = emptyList(),
        email: List<String> = emptyList(),
        limit: Int? = null,
        continuationToken: ULong? = null,
        sortBy: List<UserSort> = emptyList(),
        options: CallOptions = CallOptions(),
    ): UserPage = native.call(
        "get_users",
        write = {
            writeUserQuery(UserQuery(
                userId,
                email,
                limit?.let { unsigned(it, "get_users", "query", "limit", "an integer from 0 to 100") },
                continuationToken,
                sortBy,
            ))
            writeNativeOptions(options.native())
        },
        read = { readUserPage() },
    )

    /**
     * Goes through all users. Follows the pages by itself: the next one is fetched while this one is being read, at the
     * documented pace. Nothing is sent before it is collected. See [list].
     *
     * @param userId Only these users.
     * @param email Only users with these email addresses.
     * @param limit How many users a page holds at most: 0 to 100. The server's default is 100.
     * @param continuationToken Where the page starts: the `continuation_token` of the page before. The server's default
     *   is 0.
     * @param sortBy Order of the users; later keys break the ties of earlier ones.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public fun all(
        userId: List<String> = emptyList(),
        email: List<String> = emptyList(),
        limit: Int? = null,
        continuationToken: ULong? = null,
        sortBy: List<UserSort> = emptyList(),
        options: CallOptions = CallOptions(),
    ): Flow<User> = native.follow(
        "get_users",
        write = {
            writeUserQuery(UserQuery(
                userId,
                email,
                limit?.let { unsigned(it, "get_users", "query", "limit", "an integer from 0 to 100") },
                continuationToken,
                sortBy,
            ))
            writeNativeOptions(options.native())
        },
        read = { readUserPage() },
        items = { it.users },
    )

    /**
     * Creates a user.
     *
     * @param firstName First name.
     * @param lastName Last name.
     * @param email Email address. No other user of the organisation has it.
     * @param roleName Name of the role, which says what the user may do.
     * @param loginLink A link to begin with, which is sent to the email address. Without it nothing is sent.
     * @param nonsensitiveUserVariables Variables that tools are given when they are called for the user: name to value.
     *   At most 19. Names hold small letters, digits and underscores; `user_id` is taken.
     * @param sensitiveUserVariables The same for variables whose values are never told again. At most 20.
     * @param userPreferences What holds for the user. The server's default is what holds for new users of the
     *   organisation.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun create(
        firstName: String,
        lastName: String,
        email: String,
        roleName: String,
        loginLink: String? = null,
        nonsensitiveUserVariables: Map<String, String> = emptyMap(),
        sensitiveUserVariables: Map<String, String> = emptyMap(),
        userPreferences: UserPreferences? = null,
        options: CallOptions = CallOptions(),
    ): CreatedUser = native.call(
        "create_user",
        write = {
            writeNewUser(NewUser(
                firstName,
                lastName,
                email,
                roleName,
                loginLink,
                nonsensitiveUserVariables,
                sensitiveUserVariables,
                userPreferences,
            ))
            writeNativeOptions(options.native())
        },
        read = { readCreatedUser() },
    )

    /**
     * Changes what is known of a user. What is not given stays as it is.
     *
     * @param userId Identifier of the user: free text.
     * @param firstName First name.
     * @param lastName Last name.
     * @param enableResponseRecommendation Whether responses are recommended when the user has not answered for a while.
     * @param preferredLanguage The language the agent should speak: three letters, as in ISO 639-3. An empty text takes
     *   the choice back.
     * @param timezone Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the
     *   choice back.
     * @param conversationsVisibleToAdmins Whether administrators see the user's conversations.
     * @param userModelVisibleToAdmins Whether administrators see the user's model.
     * @param additionalContext What is told of the user from outside, in place of what was told before.
     * @param audioKeyterms Words that are often misheard and occur when the user speaks, in place of those before. At
     *   most 20, of one to three words of small letters and hyphens.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun update(
        userId: String,
        firstName: String? = null,
        lastName: String? = null,
        enableResponseRecommendation: Boolean? = null,
        preferredLanguage: String? = null,
        timezone: String? = null,
        conversationsVisibleToAdmins: Boolean? = null,
        userModelVisibleToAdmins: Boolean? = null,
        additionalContext: List<String>? = null,
        audioKeyterms: List<String>? = null,
        options: CallOptions = CallOptions(),
    ) = native.call(
        "update_user",
        write = {
            write(userId)
            writeUserChanges(UserChanges(
                firstName,
                lastName,
                enableResponseRecommendation,
                preferredLanguage,
                timezone,
                conversationsVisibleToAdmins,
                userModelVisibleToAdmins,
                additionalContext,
                audioKeyterms,
            ))
            writeNativeOptions(options.native())
        },
        read = {},
    )

    /**
     * Deletes a user.
     *
     * @param userId Identifier of the user: free text.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun delete(
        userId: String,
        options: CallOptions = CallOptions(),
    ) = native.call(
        "delete_user",
        write = {
            write(userId)
            writeNativeOptions(options.native())
        },
        read = {},
    )

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
