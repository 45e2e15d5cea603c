package ai.amigo.sdk

import java.util.UUID
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance

/** Whole journeys, against the sandbox. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {
    private val sandbox = Sandbox()

    @AfterAll
    fun stop() = sandbox.close()

    @Test
    fun `the whole history`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val every = listOf(
                MessageType.UserMessage, MessageType.AgentMessage, MessageType.AgentInnerThought, MessageType.ExternalEvent,
            )
            val conversations = client.conversations.all(limit = 2).toList()
            assertTrue(conversations.isNotEmpty())
            for (conversation in conversations) {
                val messages = client.conversations.allMessages(conversation.id, messageType = every, limit = 3).toList()
                assertEquals(conversation.numMessages, messages.size.toULong())
                for (voice in messages.filter { it.format == MessageFormat.Voice }) {
                    val source = client.conversations.messageSource(conversation.id, voice.id)
                    assertTrue(source.expiresAt.isAfter(java.time.Instant.now()))
                    assertFalse(source.url in "$source")
                }
            }
        }
    }

    @Test
    fun `tags are changed`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val conversation = client.conversations.list(limit = 1).conversations.single()
            client.conversations.modifyTags(conversation.id, updates = mapOf("reviewed" to "yes", "open" to null))
            val tagged = client.conversations.list(tag = listOf(TagFilter.Equals("reviewed", "yes"))).conversations
            assertEquals(listOf(conversation.id), tagged.map { it.id })
            assertTrue("open" in tagged[0].tags && tagged[0].tags["open"] == null)
            client.conversations.modifyTags(conversation.id, deletes = listOf("reviewed", "open"))
            val listed = client.conversations.list(id = listOf(conversation.id)).conversations.single()
            assertFalse("reviewed" in listed.tags)
        }
    }

    @Test
    fun `an open conversation has answers to recommend, and reasons`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val open = client.conversations.list(isFinished = false, limit = 1).conversations.single()
            val latest = client.conversations.allMessages(open.id).toList().last().interactionId
            val recommended = client.conversations.recommendResponses(open.id, latest, context = "wants to sleep better")
            assertTrue(recommended.recommendedResponses.isNotEmpty())
            val insights = client.conversations.insights(open.id, latest)
            assertTrue(insights.currentStateName.isNotEmpty())
        }
    }

    @Test
    fun `what is not there is said to be missing`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val error = runCatching { client.conversations.messages("0123456789abcdef01234567") }.exceptionOrNull()
            assertTrue(error is AmigoException.NotFound, "$error")
            val missing = error as AmigoException.NotFound
            assertEquals(404, missing.status)
            assertEquals("get_messages", missing.operation)
            assertEquals(ErrorKind.NOT_FOUND, missing.kind)
        }
    }

    @Test
    fun `a conversation is held`(): Unit = runBlocking {
        // One of its own, where no conversation is open that others count on.
        Sandbox().use { sandbox ->
            sandbox.client().use { client ->
                val service = client.services.all().first()
                client.conversations.all(serviceId = listOf(service.id), isFinished = false).toList().forEach {
                    client.conversations.finish(it.id)
                }
                val events = client.conversations.create(service.id, tags = mapOf("plan" to "gold")).toList()
                val id = (events.first() as ConversationEvent.ConversationCreated).value.conversationId
                assertTrue(events.last() is ConversationEvent.InteractionComplete, "${events.last()}")
                assertTrue(events.any { it is ConversationEvent.CurrentAgentAction })

                val answer = client.conversations.interact(id, "I slept badly.", currentAgentActionType = "^$").toList()
                val pieces = answer.filterIsInstance<ConversationEvent.NewMessage>().joinToString("") { it.value.message }
                val complete = (answer.last() as ConversationEvent.InteractionComplete).value
                assertEquals(complete.fullMessage, pieces)
                assertFalse(answer.any { it is ConversationEvent.CurrentAgentAction })
                assertEquals(id, client.conversations.list(tag = listOf(TagFilter.Equals("plan", "gold"))).conversations.single().id)

                // The agent goes on by itself, and is not listened to for long.
                client.conversations.interact(id, initialMessageType = InitialMessageType.Skip).first()
                val refused = runCatching { client.conversations.create(service.id).collect() }.exceptionOrNull()
                assertTrue(refused is AmigoException.BadRequest, "$refused")
            }
        }
    }

    @Test
    fun `what one can begin with, and what is known of a user`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val service = client.services.list(limit = 1).services.single()
            val starters = client.conversations.starters(service.id, listOf("sleep"), 1, 2, "Short ones.")
            assertTrue(starters.prompts.size in 1..2)
            val refused = runCatching { client.conversations.starters(service.id, listOf("sleep"), -1, 2, "Short ones.") }
            assertTrue("`min_count` must be" in refused.exceptionOrNull()!!.message!!)
            val model = client.users.model(sandbox.environment.getValue("AMIGO_USER_ID"))
            assertFalse(model.userModels.any { it.content in "$model" })
        }
    }

    @Test
    fun `a user from creation to deletion`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val email = "ann.${UUID.randomUUID()}@example.com"
            suspend fun create(email: String) = client.users.create("Ann", "Olsen", email, "member", loginLink = "https://example.com/in")
            val created = create(email)
            assertEquals("https://example.com/in", created.verifyLink)
            val again = runCatching { create(email) }.exceptionOrNull()
            assertTrue(again is AmigoException.Conflict, "$again")
            val refused = runCatching { create("ann") }.exceptionOrNull()
            assertTrue(refused is AmigoException.Validation && "email" in refused.message!!, "$refused")

            client.users.update(created.userId, lastName = "Berg", timezone = "Europe/Oslo", additionalContext = listOf("Works nights."))
            val user = client.users.list(userId = listOf(created.userId)).users.single()
            assertEquals(listOf("Ann", "Berg", email, "member"), listOf(user.firstName, user.lastName, user.email, user.role))
            assertEquals("Europe/Oslo", user.preferences.timezone)
            assertFalse("Berg" in "$user" || email in "$user", "$user")
            assertEquals(listOf("Works nights."), client.users.model(created.userId).additionalContext)

            client.users.delete(created.userId)
            val gone = runCatching { client.users.model(created.userId) }.exceptionOrNull()
            assertTrue(gone is AmigoException.NotFound, "$gone")
            assertEquals(emptyList<User>(), client.users.all(email = listOf(email)).toList())
        }
    }

    @Test
    fun `an organisation with its services and its people`(): Unit = runBlocking {
        sandbox.client().use { client ->
            val services = client.services.all(limit = 1, sortBy = listOf(ServiceSort.NameDescending)).toList().map { it.name }
            assertTrue(services.size > 1)
            assertEquals(services.sortedDescending(), services)
            val people = client.users.list().users.map { it.userId }
            assertEquals(people, client.users.all(limit = 2).toList().map { it.userId })
            val organization = client.organization.get()
            assertEquals("Sandbox", organization.orgName)
            assertTrue(organization.defaultUserPreferences != null)
        }
    }
}
