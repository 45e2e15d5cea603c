// Written by `cargo xtask generate` from the core's definitions; change those instead.

import Foundation

/// The operations on organization: `AmigoClient.organization`.
public struct OrganizationResource: Sendable {
    let native: NativeClient

    /// Reads what the organisation is called, and what holds for its new users.
    ///
    /// - Parameters:
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func get(
        options: CallOptions = CallOptions()
    ) async throws -> Organization {
        return try await calling { (cancellation: Cancellation) async throws -> Organization in
            try await native.getOrganization(options: options.native, cancellation: cancellation)
        }
    }
}
