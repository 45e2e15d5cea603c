"""The operations, by what they are on."""
