"""What all models have in common."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Literal, cast

import msgspec

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._arrow import ArrowStream

    Chosen = set[Any] | Mapping[Any, Any] | None


UNKNOWN = "\0unknown"
"""Stands in the place of a `type` this version does not know, while the rest is decoded."""

_MOST_UNKNOWN_VALUES = 1000


class OpenEnum(str, Enum):
    """An enum of wire strings that also takes strings it does not know."""

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        # Kept, so that one value is one member; but a server must not fill the memory with values.
        if len(cls._value2member_map_) < _MOST_UNKNOWN_VALUES:
            cls._value2member_map_[value] = member
        return member

    @property
    def is_known(self) -> bool:
        """Whether this version knows the value."""
        return self._name_ in type(self).__members__

    def __reduce_ex__(self, proto: object) -> tuple[type[OpenEnum], tuple[str]]:
        # By value, as most versions of Python do; the first ones of 3.11 would look for a member by its name.
        return type(self), (self.value,)

    def __str__(self) -> str:
        return str.__str__(self)

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)


class _Fields:
    """The fields of the class it is asked of."""

    def __get__(self, instance: object, owner: Any) -> dict[str, msgspec.structs.FieldInfo]:
        return {field.name: field for field in msgspec.structs.fields(owner)}


class Record:
    """Fields by name: they are attributes; `record["field"]` and `record.get("field", default)` work too."""

    __slots__ = ()

    if TYPE_CHECKING:
        __struct_fields__: ClassVar[tuple[str, ...]]
        __struct_config__: ClassVar[msgspec.structs.StructConfig]

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a field, or `default` where there is no such field."""
        return getattr(self, name) if name in self else default

    def __getitem__(self, name: str) -> Any:
        if name not in self:
            raise KeyError(name)
        return getattr(self, name)

    def __contains__(self, name: object) -> bool:
        return name in self.__struct_fields__ or name in _other_names(type(self))

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Goes through the fields as pairs of name and value, as pydantic's models do."""
        return ((name, getattr(self, name)) for name in self.__struct_fields__)

    def keys(self) -> tuple[str, ...]:
        """Names of the fields."""
        return self.__struct_fields__

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={_brief(name, value)}" for name, value in self)
        return f"{type(self).__name__}({fields})"

    __str__ = __repr__

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] | str = "python",
        include: Chosen = None,
        exclude: Chosen = None,
        exclude_none: bool = False,
        exclude_defaults: bool = False,
        exclude_unset: bool = False,
        **_: object,
    ) -> dict[str, Any]:
        """The fields as a dict, all the way down.

        Args:
            mode: `python` keeps instants, enums and pairs as they are; `json` holds only what JSON has.
            include: Only these fields: their names, or a dict from their names to what is wanted of each, or to True.
                In lists `__all__` stands for every item, and a number for one.
            exclude: Not these fields, in the same form.
            exclude_none: Whether fields without a value are left out.
            exclude_defaults: Whether fields are left out that are as they would be if they had not been given.
            exclude_unset: The same; nobody remembers which fields were given.
        """
        from ._dump import Ways, dumped

        return dumped(self, Ways(mode == "json", exclude_none, exclude_defaults or exclude_unset), include, exclude)

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """The fields as JSON. The options are those of `model_dump`."""
        encoded = msgspec.json.encode(self.model_dump(**{**options, "mode": "json"}))
        return (encoded if indent is None else msgspec.json.format(encoded, indent=indent)).decode()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other values in the fields named."""
        copied: Self = msgspec.structs.replace(cast("Any", self), **(update or {}))
        return copied

    @classmethod
    def model_validate(cls, value: Any, **_: object) -> Self:
        """Makes an instance of a dict, or of another object with the same fields.

        Raises:
            DecodeError: It does not fit.
        """
        from ._decode import convert

        return convert(cls, value)

    @classmethod
    def model_validate_json(cls, text: str | bytes, **_: object) -> Self:
        """Makes an instance of JSON text.

        Raises:
            DecodeError: It is not JSON, or does not fit.
        """
        from ._decode import decode

        return decode(cls, text.encode() if isinstance(text, str) else text)

    @classmethod
    def model_construct(cls, _fields_set: object = None, **values: Any) -> Self:
        """Makes an instance of its fields, as the class itself does."""
        return cls(**values)

    model_fields: ClassVar[Mapping[str, msgspec.structs.FieldInfo]] = _Fields()  # type: ignore[assignment]
    """The fields of the class, by name."""

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the fields that differ from what they are when they are not given."""
        from ._dump import chosen

        return chosen(self)

    @classmethod
    def model_json_schema(cls, **_: object) -> dict[str, Any]:
        """The JSON Schema of the class."""
        from ._schema import json_schema

        return json_schema(cls)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from ._pydantic import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> dict[str, Any]:
        from ._schema import json_schema

        return json_schema(cls)


class Model(Record, msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An object of the API, as it comes back."""

    def __hash__(self) -> int:
        # Lists and dicts have no hash. Equal models agree in everything else too.
        return hash((type(self), *(value for _, value in self if not isinstance(value, (list, dict)))))


class Given(Record, msgspec.Struct, kw_only=True):
    """What is given to an operation. Unlike what comes back, it can be changed: loops put the next page's token in."""

    __hash__ = None  # type: ignore[assignment]


class Query(Given, kw_only=True, omit_defaults=True):
    """Arguments of an operation in one object."""


class Page(Model, frozen=True, kw_only=True, gc=False):
    """A page of items."""

    def to_arrow(self) -> ArrowStream:
        """The items as an Arrow stream, which pandas, polars, duckdb and pyarrow read."""
        from ._arrow import ArrowStream

        return ArrowStream(type(self), [msgspec.json.encode(self)])

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        return self.to_arrow().__arrow_c_stream__(requested_schema)


class Variant(Model, frozen=True, kw_only=True, gc=False):
    """One kind of several, told apart by `type`."""

    @property
    def root(self) -> Self:
        """The object itself, as the official package reaches it."""
        return self


class Unknown(Variant, frozen=True, kw_only=True, gc=False, tag_field="type", tag=UNKNOWN):
    """A kind this version does not know, kept whole."""

    kind: str
    """The `type` on the wire."""
    json: dict[str, Any]
    """The whole object on the wire."""

    @property
    def type(self) -> str:
        """The kind on the wire."""
        return self.kind

    def __contains__(self, name: object) -> bool:
        return name in self.json

    def __getitem__(self, name: str) -> Any:
        return self.json[name]

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a field on the wire, or `default` where there is no such field."""
        return self.json.get(name, default)


class UnknownStateTransition(Unknown, frozen=True, kw_only=True, gc=False, tag_field="type", tag=UNKNOWN):
    """A kind of transition this version does not know, kept whole."""


class UnknownEvent(Unknown, frozen=True, kw_only=True, gc=False, tag_field="type", tag=UNKNOWN):
    """A kind of event this version does not know, kept whole."""


class UnknownAgentAction(Unknown, frozen=True, kw_only=True, gc=False, tag_field="type", tag=UNKNOWN):
    """A kind of the agent's actions this version does not know, kept whole."""


def _other_names(model: type[Record]) -> frozenset[str]:
    """Names that read a field too, and so may stand in brackets."""
    return frozenset(
        name
        for owner in model.__mro__
        if issubclass(owner, Record)
        for name, value in vars(owner).items()
        if (isinstance(value, property) and not name.startswith("model_")) or name == "type"
    )


def _brief(name: str, value: object) -> str:
    """A value as `repr` shows it: identifiers and facts, but nothing anybody said."""
    if isinstance(value, str) and not isinstance(value, OpenEnum) and name != "id" and not name.endswith("_id"):
        return f"<{len(value)} characters>"
    if isinstance(value, OpenEnum):
        return repr(value.value)
    if isinstance(value, (list, dict)):
        return f"<{len(value)} items>"
    return repr(value)
