"""Services, users and the organisation, against the sandbox."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from amigo_sdk import ConflictError, NotFoundError, ValidationError
from amigo_sdk.models import (
    GetServicesParametersQuery,
    GetUsersParametersQuery,
    NewUser,
    UserCreateInvitedUserRequest,
    UserPreferences,
    UserSort,
    UserUpdateUserInfoRequest,
)
from amigo_sdk.pytest_plugin import Sandbox

PERSON: dict[str, Any] = {"first_name": "Ann", "last_name": "Olsen", "role_name": "member"}


@pytest.fixture
def email() -> str:
    return f"ann.{uuid4().hex}@example.com"


def test_a_user_from_creation_to_deletion(amigo_sandbox: Sandbox, email: str) -> None:
    with amigo_sandbox.client() as client:
        created = client.users.create(
            **PERSON,
            email=email,
            login_link="https://example.com/in",
            user_preferences=UserPreferences(preferred_language="nob"),
        )
        assert created.verify_link == "https://example.com/in"
        with pytest.raises(ConflictError):
            client.users.create({**PERSON, "email": email})
        assert client.users.update(created.user_id, timezone="Europe/Oslo", additional_context="Works nights.") is None
        client.users.update(created.user_id, {"preferred_language": ""})
        (user,) = client.users.list(user_id=created.user_id).users
        assert (user.first_name, user.email, user.role) == ("Ann", email, "member")
        assert (user.preferences.timezone, user.preferences.preferred_language) == ("Europe/Oslo", None)
        assert (user.user_stats.num_conversations, user.user_stats.last_message_time) == (0, None)
        assert "Olsen" not in repr(user)
        assert email not in repr(user)
        assert client.users.get_model(created.user_id).additional_context == ["Works nights."]
        client.users.delete(created.user_id)
        with pytest.raises(NotFoundError):
            client.users.get_model(created.user_id)
        with pytest.raises(ValidationError, match="email"):
            client.users.create(NewUser(**PERSON, email="ann"))


def test_lists_are_followed(amigo_sandbox: Sandbox) -> None:
    with amigo_sandbox.client() as client:
        everybody = [user.user_id for user in client.users.list().users]
        assert [user.user_id for user in client.users.iter(limit=2)] == everybody
        talkers = list(client.users.iter(sort_by=UserSort.USER_STATS_LAST_MESSAGE_TIME_DESCENDING))
        assert talkers[0].user_stats.last_message_time is not None
        services = [service.name for service in client.services.iter(limit=1, sort_by="-name")]
        assert len(services) > 1
        assert services == sorted(services, reverse=True)
        raw = client.services.with_raw_response.list(limit=1)
        assert raw.status_code == 200
        assert raw.parse().has_more


def test_scripts_for_the_official_package_run_as_written(amigo_sandbox: Sandbox, email: str) -> None:
    with amigo_sandbox.client() as client:
        created = client.user.create_user(UserCreateInvitedUserRequest(**PERSON, email=email))
        client.user.update_user(created.user_id, UserUpdateUserInfoRequest(first_name="Anne"))
        page = client.user.get_users(GetUsersParametersQuery(user_id=[created.user_id], limit=10))
        assert [user.first_name for user in page.users] == ["Anne"]
        assert client.user.get_user_model(created.user_id).user_models == []
        client.user.delete_user(created.user_id)
        services = client.service.get_services(GetServicesParametersQuery(is_active=True)).services
        assert services[0].version_sets
        assert client.organization.get().org_name == client.organizations.get_organization().org_name == "Sandbox"


def test_everything_can_be_awaited(amigo_sandbox: Sandbox, email: str) -> None:
    async def journey() -> None:
        async with amigo_sandbox.async_client() as client:
            created = await client.users.create(PERSON, email=email)
            await client.users.update(created.user_id, last_name="Berg")
            found = [user.last_name async for user in client.users.iter(email=email)]
            assert found == ["Berg"]
            await client.users.delete(created.user_id)
            assert [service.id async for service in client.services.iter()]
            details = await client.organization.with_raw_response.get()
            assert details.parse().default_user_preferences is not None

    asyncio.run(journey())
