package ai.amigo.sdk.sample

import ai.amigo.sdk.AmigoClient

/** Lists ten conversations. Reads `AMIGO_API_KEY` and its like from the environment. */
suspend fun main() {
    AmigoClient(environment = true).use { client ->
        for (conversation in client.conversations.list(limit = 10).conversations) {
            println("${conversation.id}  ${conversation.createdAt}  ${conversation.numMessages} messages")
        }
    }
}
