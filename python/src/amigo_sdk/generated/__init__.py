"""Where the official package keeps its models."""
