// Written by `cargo xtask generate` from the core's definitions; change those instead.

import Foundation

/// The operations on users: `AmigoClient.users`.
public struct Users: Sendable {
    let native: NativeClient

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
