package ai.amigo.sdk.internal

import ai.amigo.sdk.AmigoException
import ai.amigo.sdk.ErrorKind
import ai.amigo.sdk.FieldError
import ai.amigo.sdk.MessageFormat

/** An integer that cannot be negative on the wire. */
internal fun unsigned(value: Int, operation: String, place: String, field: String, allowed: String): UInt {
    if (value >= 0) return value.toUInt()
    val error = FieldError(listOf(place, field), "must be $allowed", "int_parsing")
    val message = "nothing was sent, because `$field` must be $allowed"
    throw AmigoException.of(ErrorKind.VALIDATION, message, operation, listOf(error))
}

/** The message of an interaction in bytes: text or audio, not both. */
internal fun recorded(text: String?, audio: ByteArray?, operation: String): ByteArray {
    if (text != null && audio != null) {
        val message = "nothing was sent, because `textMessage` and `audioBytes` were both given: a message is one or the other"
        throw AmigoException.of(ErrorKind.VALIDATION, message, operation)
    }
    return audio ?: text.orEmpty().encodeToByteArray(throwOnInvalidSequence = true)
}

/** What a message is, where it is not said: spoken if there is audio. */
internal fun formatOf(audio: ByteArray?): MessageFormat = if (audio == null) MessageFormat.Text else MessageFormat.Voice
