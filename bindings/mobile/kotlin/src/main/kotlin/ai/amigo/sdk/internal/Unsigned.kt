package ai.amigo.sdk.internal

import ai.amigo.sdk.AmigoException
import ai.amigo.sdk.ErrorKind
import ai.amigo.sdk.FieldError

/** An integer that cannot be negative on the wire. */
internal fun unsigned(value: Int, operation: String, place: String, field: String, allowed: String): UInt {
    if (value >= 0) return value.toUInt()
    val error = FieldError(listOf(place, field), "must be $allowed", "int_parsing")
    val message = "nothing was sent, because `$field` must be $allowed"
    throw AmigoException.of(ErrorKind.VALIDATION, message, operation, listOf(error))
}
