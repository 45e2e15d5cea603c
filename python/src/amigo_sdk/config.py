"""Settings of a client."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import json

from ._native import read_dotenv
from .errors import ConfigurationError

if TYPE_CHECKING:
    from typing_extensions import Self

DEFAULT_BASE_URL = "https://api.amigo.ai"
_SETTINGS = ("api_key", "api_key_id", "user_id", "organization_id", "base_url")


class AmigoConfig:
    """Where the API is, and as whom to sign in.

    What is not given comes from `AMIGO_API_KEY`, `AMIGO_API_KEY_ID`, `AMIGO_USER_ID`, `AMIGO_ORGANIZATION_ID` and
    `AMIGO_BASE_URL`: from the environment, then from the file `.env` in the working directory. Other keywords are left
    alone, as in the official package.
    """

    __slots__ = _SETTINGS

    api_key: str
    """The API key."""
    api_key_id: str
    """Identifier of the API key."""
    user_id: str
    """The user to sign in as."""
    organization_id: str
    """The organisation."""
    base_url: str
    """Where the API is. Must be https, or http on this machine."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        api_key_id: str | None = None,
        user_id: str | None = None,
        organization_id: str | None = None,
        base_url: str | None = None,
        **_: object,
    ) -> None:
        settings = resolved(
            {
                "api_key": api_key,
                "api_key_id": api_key_id,
                "user_id": user_id,
                "organization_id": organization_id,
                "base_url": base_url,
            }
        )
        for name in _SETTINGS:
            value = settings[name] or (DEFAULT_BASE_URL if name == "base_url" else None)
            if value is None:
                raise ConfigurationError(f"`{name}` is missing: set it, or AMIGO_{name.upper()} in the environment")
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a configuration cannot be changed; make a new one")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AmigoConfig) and self.model_dump() == other.model_dump()

    def __hash__(self) -> int:
        return hash(tuple(self.model_dump().values()))

    def __repr__(self) -> str:
        return f"AmigoConfig(organization_id={self.organization_id!r}, base_url={self.base_url!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (self.model_dump(),)

    def model_dump(
        self, *, include: Iterable[str] | None = None, exclude: Iterable[str] | None = None, **_: object
    ) -> dict[str, str]:
        """The settings by name, the API key among them.

        Args:
            include: Only these settings.
            exclude: Not these settings.
        """
        wanted = set(_SETTINGS if include is None else include) - set(exclude or ())
        return {name: getattr(self, name) for name in _SETTINGS if name in wanted}

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """The settings as JSON, the API key among them. The options are those of `model_dump`."""
        encoded = json.encode(self.model_dump(**options))
        return (encoded if indent is None else json.format(encoded, indent=indent)).decode()

    def model_copy(self, *, update: Mapping[str, str] | None = None, deep: bool = False) -> Self:
        """A copy with other values in the settings named."""
        return type(self)(**{**self.model_dump(), **(update or {})})

    @classmethod
    def model_validate(cls, value: Any, **_: object) -> Self:
        """Makes a configuration of a dict; what it lacks comes from the environment."""
        return value if isinstance(value, cls) else cls(**value)


def _rebuilt(settings: dict[str, str]) -> AmigoConfig:
    return AmigoConfig(**settings)


def resolved(given: Mapping[str, str | None]) -> dict[str, str | None]:
    """Fills what was not given from the environment, then from the file `.env`."""
    found = {name: value or os.environ.get(f"AMIGO_{name.upper()}") or None for name, value in given.items()}
    if None in found.values() and os.path.exists(".env"):
        try:
            file = read_dotenv(".env")
        except ValueError as error:
            raise ConfigurationError(str(error)) from None
        found = {name: value or file.get(f"AMIGO_{name.upper()}") or None for name, value in found.items()}
    return found
