"""The models under the official package's module name."""

from ..models import *  # noqa: F403
from ..models import __all__ as __all__
