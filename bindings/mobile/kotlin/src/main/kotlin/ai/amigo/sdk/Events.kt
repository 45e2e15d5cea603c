package ai.amigo.sdk

import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption
import java.util.Base64
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.transform
import kotlinx.coroutines.withContext

/** The pieces of the agent's message as they come, and nothing else. Where speech was asked for, they are Base64: see [audio]. */
public fun Flow<ConversationEvent>.texts(): Flow<String> =
    transform { event -> if (event is ConversationEvent.NewMessage) emit(event.value.message) }

/**
 * The agent's speech as it comes: 16-bit PCM.
 *
 * @throws AmigoException.Decode when the message is no audio: speech was not asked for.
 */
public fun Flow<ConversationEvent>.audio(): Flow<ByteArray> = texts().map { piece ->
    try {
        Base64.getDecoder().decode(piece)
    } catch (ignored: IllegalArgumentException) {
        throw AmigoException.of(ErrorKind.DECODE, "a piece of the message is not Base64; was speech asked for?")
    }
}

/** Reads to the end, for the outcome alone: the whole message, and whether the conversation is finished. */
public suspend fun Flow<ConversationEvent>.complete(): InteractionCompleteEvent {
    var outcome: InteractionCompleteEvent? = null
    collect { event -> if (event is ConversationEvent.InteractionComplete) outcome = event.value }
    return outcome ?: throw AmigoException.of(ErrorKind.DECODE, "the stream has no outcome")
}

/** Reads to the end, for the text of the agent's message alone; of speech, its transcript. */
public suspend fun Flow<ConversationEvent>.text(): String = complete().fullMessage

/**
 * Reads to the end and keeps the agent's speech in a file: 16-bit PCM without a header. The file is there once all of it is.
 *
 * @return The number of bytes.
 * @throws AmigoException.Decode when the message is no audio: speech was not asked for.
 * @throws AmigoException.Configuration when the file cannot be written.
 */
public suspend fun Flow<ConversationEvent>.saveAudio(file: Path): Long = withContext(Dispatchers.IO) {
    val part = file.resolveSibling("${file.fileName}.part")
    var length = 0L
    try {
        writing { Files.newOutputStream(part) }.use { out ->
            audio().collect { piece ->
                writing { out.write(piece) }
                length += piece.size
            }
        }
        writing { Files.move(part, file, StandardCopyOption.REPLACE_EXISTING) }
    } catch (failed: Throwable) {
        runCatching { Files.deleteIfExists(part) }
        throw failed
    }
    length
}

private inline fun <T> writing(work: () -> T): T = try {
    work()
} catch (failed: IOException) {
    throw AmigoException.of(ErrorKind.CONFIGURATION, "the audio cannot be written: ${failed.javaClass.simpleName}")
        .initCause(failed)
}
