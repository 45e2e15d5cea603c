// Written by `cargo xtask generate` from the core's definitions; change those instead.

import Foundation

/// The operations on services: `AmigoClient.services`.
public struct Services: Sendable {
    let native: NativeClient

    /// Lists the services that can be seen, one page at a time.
    ///
    /// - Parameters:
    ///   - id: Only these services.
    ///   - isActive: Only services that can be talked to, or only those that cannot.
    ///   - sortBy: Order of the services; later keys break the ties of earlier ones.
    ///   - tags: Only services with these tags.
    ///   - limit: How many services a page holds at most: 1 to 20. The server's default is 10.
    ///   - continuationToken: Where the page starts: the `continuation_token` of the page before. The server's default
    ///     is 0.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func list(
        id: [String] = [],
        isActive: Bool? = nil,
        sortBy: [ServiceSort] = [],
        tags: [TagFilter] = [],
        limit: Int? = nil,
        continuationToken: UInt64? = nil,
        options: CallOptions = CallOptions()
    ) async throws -> ServicePage {
        let query = try ServiceQuery(id: id, isActive: isActive, sortBy: sortBy, tags: tags, limit: unsigned(limit, "get_services", "query", "limit", "an integer from 1 to 20"), continuationToken: continuationToken)
        return try await calling { (cancellation: Cancellation) async throws -> ServicePage in
            try await native.getServices(query: query, options: options.native, cancellation: cancellation)
        }
    }

    /// Goes through all services. Follows the pages by itself: the next one is fetched while this one is being read, at
    /// the documented pace. Nothing is sent before the first is asked for. See `list`.
    ///
    /// - Parameters:
    ///   - id: Only these services.
    ///   - isActive: Only services that can be talked to, or only those that cannot.
    ///   - sortBy: Order of the services; later keys break the ties of earlier ones.
    ///   - tags: Only services with these tags.
    ///   - limit: How many services a page holds at most: 1 to 20. The server's default is 10.
    ///   - continuationToken: Where the page starts: the `continuation_token` of the page before. The server's default
    ///     is 0.
    ///   - options: What is set for this call alone.
    /// - Throws: `AmigoError`, whose case says why and whose message what to do next; `CancellationError`.
    public func all(
        id: [String] = [],
        isActive: Bool? = nil,
        sortBy: [ServiceSort] = [],
        tags: [TagFilter] = [],
        limit: Int? = nil,
        continuationToken: UInt64? = nil,
        options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<Service, Error> {
        let native = self.native
        return following(
            open: {
                let query = try ServiceQuery(id: id, isActive: isActive, sortBy: sortBy, tags: tags, limit: unsigned(limit, "get_services", "query", "limit", "an integer from 1 to 20"), continuationToken: continuationToken)
                return try native.getServicesPages(query: query, options: options.native)
            },
            next: { (pages: GetServicesPages, cancellation: Cancellation) async throws -> ServicePage? in
                try await pages.next(cancellation: cancellation)
            },
            items: { (page: ServicePage) -> [Service] in page.services }
        )
    }
}
