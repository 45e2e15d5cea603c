// Written by `cargo xtask generate` from the core's definitions; change those instead.

import Foundation

/// The operations on users: `AmigoClient.users`.
public struct Users: Sendable {
    let native: NativeClient

    /// Lists the users that can be seen, one page at a time.
    ///
    /// - Parameters:
    ///   - userId: Only these users.
    ///   - email: Only users with these email addresses.
    ///   - limit: How many users a page holds at most: 0 to 100. The server's default is 100.
    ///   - continuationToken: Where the page starts: the `continuation_token` of the page before. The server's default
    ///     is 0.
    ///   - sortBy: Order of the users; later keys break the ties of earlier ones.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func list(
        userId: [String] = [],
        email: [String] = [],
        limit: Int? = nil,
        continuationToken: UInt64? = nil,
        sortBy: [UserSort] = [],
        options: CallOptions = CallOptions()
    ) async throws -> UserPage {
        let query = try UserQuery(userId: userId, email: email, limit: unsigned(limit, "get_users", "query", "limit", "an integer from 0 to 100"), continuationToken: continuationToken, sortBy: sortBy)
        return try await calling { (cancellation: Cancellation) async throws -> UserPage in
            try await native.getUsers(query: query, options: options.native, cancellation: cancellation)
        }
    }

    /// Goes through all users. Follows the pages by itself: the next one is fetched while this one is being read, at
    /// the documented pace. Nothing is sent before the first is asked for. See `list`.
    ///
    /// - Parameters:
    ///   - userId: Only these users.
    ///   - email: Only users with these email addresses.
    ///   - limit: How many users a page holds at most: 0 to 100. The server's default is 100.
    ///   - continuationToken: Where the page starts: the `continuation_token` of the page before. The server's default
    ///     is 0.
    ///   - sortBy: Order of the users; later keys break the ties of earlier ones.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func all(
        userId: [String] = [],
        email: [String] = [],
        limit: Int? = nil,
        continuationToken: UInt64? = nil,
        sortBy: [UserSort] = [],
        options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<User, Error> {
        let native = self.native
        return following(
            open: {
                let query = try UserQuery(userId: userId, email: email, limit: unsigned(limit, "get_users", "query", "limit", "an integer from 0 to 100"), continuationToken: continuationToken, sortBy: sortBy)
                return try native.getUsersPages(query: query, options: options.native)
            },
            next: { (pages: GetUsersPages, cancellation: Cancellation) async throws -> UserPage? in
                try await pages.next(cancellation: cancellation)
            },
            items: { (page: UserPage) -> [User] in page.users }
        )
    }

    /// Creates a user.
    ///
    /// - Parameters:
    ///   - firstName: First name.
    ///   - lastName: Last name.
    ///   - email: Email address. No other user of the organisation has it.
    ///   - roleName: Name of the role, which says what the user may do.
    ///   - loginLink: A link to begin with, which is sent to the email address. Without it nothing is sent.
    ///   - nonsensitiveUserVariables: Variables that tools are given when they are called for the user: name to value.
    ///     At most 19. Names hold small letters, digits and underscores; `user_id` is taken.
    ///   - sensitiveUserVariables: The same for variables whose values are never told again. At most 20.
    ///   - userPreferences: What holds for the user. The server's default is what holds for new users of the
    ///     organisation.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func create(
        firstName: String,
        lastName: String,
        email: String,
        roleName: String,
        loginLink: String? = nil,
        nonsensitiveUserVariables: [String: String] = [:],
        sensitiveUserVariables: [String: String] = [:],
        userPreferences: UserPreferences? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> CreatedUser {
        let body = NewUser(firstName: firstName, lastName: lastName, email: email, roleName: roleName, loginLink: loginLink, nonsensitiveUserVariables: nonsensitiveUserVariables, sensitiveUserVariables: sensitiveUserVariables, userPreferences: userPreferences)
        return try await calling { (cancellation: Cancellation) async throws -> CreatedUser in
            try await native.createUser(body: body, options: options.native, cancellation: cancellation)
        }
    }

    /// Changes what is known of a user. What is not given stays as it is.
    ///
    /// - Parameters:
    ///   - userId: Identifier of the user: free text.
    ///   - firstName: First name.
    ///   - lastName: Last name.
    ///   - enableResponseRecommendation: Whether responses are recommended when the user has not answered for a while.
    ///   - preferredLanguage: The language the agent should speak: three letters, as in ISO 639-3. An empty text takes
    ///     the choice back.
    ///   - timezone: Time zone, by its name in the IANA database, such as `Europe/Oslo`. An empty text takes the choice
    ///     back.
    ///   - conversationsVisibleToAdmins: Whether administrators see the user's conversations.
    ///   - userModelVisibleToAdmins: Whether administrators see the user's model.
    ///   - additionalContext: What is told of the user from outside, in place of what was told before.
    ///   - audioKeyterms: Words that are often misheard and occur when the user speaks, in place of those before. At
    ///     most 20, of one to three words of small letters and hyphens.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func update(
        userId: String,
        firstName: String? = nil,
        lastName: String? = nil,
        enableResponseRecommendation: Bool? = nil,
        preferredLanguage: String? = nil,
        timezone: String? = nil,
        conversationsVisibleToAdmins: Bool? = nil,
        userModelVisibleToAdmins: Bool? = nil,
        additionalContext: [String]? = nil,
        audioKeyterms: [String]? = nil,
        options: CallOptions = CallOptions()
    ) async throws {
        let body = UserChanges(firstName: firstName, lastName: lastName, enableResponseRecommendation: enableResponseRecommendation, preferredLanguage: preferredLanguage, timezone: timezone, conversationsVisibleToAdmins: conversationsVisibleToAdmins, userModelVisibleToAdmins: userModelVisibleToAdmins, additionalContext: additionalContext, audioKeyterms: audioKeyterms)
        return try await calling { (cancellation: Cancellation) async throws -> Void in
            try await native.updateUser(userId: userId, body: body, options: options.native, cancellation: cancellation)
        }
    }

    /// Deletes a user.
    ///
    /// - Parameters:
    ///   - userId: Identifier of the user: free text.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func delete(
        userId: String,
        options: CallOptions = CallOptions()
    ) async throws {
        return try await calling { (cancellation: Cancellation) async throws -> Void in
            try await native.deleteUser(userId: userId, options: options.native, cancellation: cancellation)
        }
    }

    /// Reads what is known of a user.
    ///
    /// - Parameters:
    ///   - userId: Identifier of the user: free text.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func model(
        userId: String,
        options: CallOptions = CallOptions()
    ) async throws -> UserModels {
        return try await calling { (cancellation: Cancellation) async throws -> UserModels in
            try await native.getUserModel(userId: userId, options: options.native, cancellation: cancellation)
        }
    }
}
