// Written by `cargo xtask generate` from the core's definitions; change those instead.

package ai.amigo.sdk

import ai.amigo.sdk.internal.*
import kotlinx.coroutines.flow.Flow

/** The operations on services: [AmigoClient.services]. */
public class Services internal constructor(private val native: NativeClient) {
    /**
     * Lists the services that can be seen, one page at a time.
     *
     * @param id Only these services.
     * @param isActive Only services that can be talked to, or only those that cannot.
     * @param sortBy Order of the services; later keys break the ties of earlier ones.
     * @param tags Only services with these tags.
     * @param limit How many services a page holds at most: 1 to 20. The server's default is 10.
     * @param continuationToken Where the page starts: the `continuation_token` of the page before. The server's default
     *   is 0.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public suspend fun list(
        id: List<String> = emptyList(),
        isActive: Boolean? = null,
        sortBy: List<ServiceSort> = emptyList(),
        tags: List<TagFilter> = emptyList(),
        limit: Int? = null,
        continuationToken: ULong? = null,
        options: CallOptions = CallOptions(),
    ): ServicePage = native.call(
        "get_services",
        write = {
            writeServiceQuery(ServiceQuery(
                id,
                isActive,
                sortBy,
                tags,
                limit?.let { unsigned(it, "get_services", "query", "limit", "an integer from 1 to 20") },
                continuationToken,
            ))
            writeNativeOptions(options.native())
        },
        read = { readServicePage() },
    )

    /**
     * Goes through all services. Follows the pages by itself: the next one is fetched while this one is being read, at
     * the documented pace. Nothing is sent before it is collected. See [list].
     *
     * @param id Only these services.
     * @param isActive Only services that can be talked to, or only those that cannot.
     * @param sortBy Order of the services; later keys break the ties of earlier ones.
     * @param tags Only services with these tags.
     * @param limit How many services a page holds at most: 1 to 20. The server's default is 10.
     * @param continuationToken Where the page starts: the `continuation_token` of the page before. The server's default
     *   is 0.
     * @param options What is set for this call alone.
     * @throws AmigoException when it fails: its kinds say why, its message what to do next.
     */
    public fun all(
        id: List<String> = emptyList(),
        isActive: Boolean? = null,
        sortBy: List<ServiceSort> = emptyList(),
        tags: List<TagFilter> = emptyList(),
        limit: Int? = null,
        continuationToken: ULong? = null,
        options: CallOptions = CallOptions(),
    ): Flow<Service> = native.follow(
        "get_services",
        write = {
            writeServiceQuery(ServiceQuery(
                id,
                isActive,
                sortBy,
                tags,
                limit?.let { unsigned(it, "get_services", "query", "limit", "an integer from 1 to 20") },
                continuationToken,
            ))
            writeNativeOptions(options.native())
        },
        read = { readServicePage() },
        items = { it.services },
    )
}
