//! What a role may do.

use std::collections::HashMap;

/// What an operation asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Permission {
    GetConversation,
    GetMessage,
    ModifyConversation,
    GetRecommendedResponses,
    GetInteractionInsights,
    GetVersionSet,
    GetStateMachine,
    CreateConversation,
    InteractWithConversation,
    FinishConversation,
    UpdateUserInfo,
    GetService,
    GetUserModel,
    GetUserInfo,
    InviteUser,
    DeleteUser,
    GetOrganizationDetails,
}

impl Permission {
    /// Every permission the sandbox asks for.
    pub(crate) const ALL: &'static [Self] = &[
        Self::GetConversation,
        Self::GetMessage,
        Self::ModifyConversation,
        Self::GetRecommendedResponses,
        Self::GetInteractionInsights,
        Self::GetVersionSet,
        Self::GetStateMachine,
        Self::CreateConversation,
        Self::InteractWithConversation,
        Self::FinishConversation,
        Self::UpdateUserInfo,
        Self::GetService,
        Self::GetUserModel,
        Self::GetUserInfo,
        Self::InviteUser,
        Self::DeleteUser,
        Self::GetOrganizationDetails,
    ];

    /// Its name in the API.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::GetConversation => "Conversation:GetConversation",
            Self::GetMessage => "Conversation:GetMessage",
            Self::ModifyConversation => "Conversation:ModifyConversation",
            Self::GetRecommendedResponses => "Conversation:GetRecommendedResponses",
            Self::GetInteractionInsights => "Conversation:GetInteractionInsights",
            Self::GetVersionSet => "Service:GetVersionSet",
            Self::GetStateMachine => "Organization:GetServiceHierarchicalStateMachine",
            Self::CreateConversation => "Conversation:CreateConversation",
            Self::InteractWithConversation => "Conversation:InteractWithConversation",
            Self::FinishConversation => "Conversation:FinishConversation",
            Self::UpdateUserInfo => "User:UpdateUserInfo",
            Self::GetService => "Service:GetService",
            Self::GetUserModel => "User:GetUserModel",
            Self::GetUserInfo => "User:GetUserInfo",
            Self::InviteUser => "User:InviteUser",
            Self::DeleteUser => "User:DeleteUser",
            Self::GetOrganizationDetails => "Organization:GetOrganizationDetails",
        }
    }
}

/// How far a permission reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Scope {
    /// Not granted.
    #[default]
    Nothing,
    /// Only on what belongs to the user's own conversations.
    Own,
    /// On everything of the organisation.
    Everything,
}

/// Ends the name of a permission that reaches only the user's own conversations.
const OWN: &str = "@own";

/// What a role grants.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Permissions(HashMap<String, Scope>);

impl Permissions {
    /// Reads the names of a role's permissions. `Noun:Verb` and `Noun.Verb` are the same; `@own` at the end limits the
    /// permission to the user's own conversations. The error is the place of the first name that is none of these.
    pub(crate) fn parse<S: AsRef<str>>(names: &[S]) -> Result<Self, usize> {
        let mut granted = HashMap::new();
        for (index, name) in names.iter().enumerate() {
            let (name, scope) = match name.as_ref().strip_suffix(OWN) {
                Some(name) => (name, Scope::Own),
                None => (name.as_ref(), Scope::Everything),
            };
            let (noun, verb) = name.split_once([':', '.']).ok_or(index)?;
            let is_word =
                |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric());
            if !is_word(noun) || !is_word(verb) {
                return Err(index);
            }
            let entry: &mut Scope = granted.entry(format!("{noun}:{verb}")).or_default();
            *entry = scope.max(*entry);
        }
        Ok(Self(granted))
    }

    /// How far the permission reaches.
    pub(crate) fn scope(&self, permission: Permission) -> Scope {
        self.0.get(permission.as_str()).copied().unwrap_or_default()
    }

    /// Whether these reach as far as others do, in everything the sandbox asks for.
    pub(crate) fn cover(&self, others: &Self) -> bool {
        Permission::ALL
            .iter()
            .all(|permission| self.scope(*permission) >= others.scope(*permission))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Permission, Permissions, Scope};

    #[test]
    fn colon_and_dot_are_the_same() {
        let permissions =
            Permissions::parse(&["Conversation.GetMessage", "Service:GetVersionSet"]).unwrap();
        assert_eq!(permissions.scope(Permission::GetMessage), Scope::Everything);
        assert_eq!(
            permissions.scope(Permission::GetVersionSet),
            Scope::Everything
        );
        assert_eq!(
            permissions.scope(Permission::GetConversation),
            Scope::Nothing
        );
    }

    #[test]
    fn the_wider_of_two_grants_holds() {
        for names in [
            ["Conversation:GetMessage@own", "Conversation:GetMessage"],
            ["Conversation:GetMessage", "Conversation.GetMessage@own"],
        ] {
            let permissions = Permissions::parse(&names).unwrap();
            assert_eq!(permissions.scope(Permission::GetMessage), Scope::Everything);
        }
    }

    #[test]
    fn permissions_cover_what_reaches_no_further() {
        let of = |names: &[&str]| Permissions::parse(names).unwrap();
        let own = of(&["Conversation:GetMessage@own"]);
        let all = of(&["Conversation:GetMessage", "User:GetUserInfo@own"]);
        assert!(all.cover(&own) && all.cover(&all) && own.cover(&of(&[])));
        assert!(!own.cover(&all));
        assert!(!all.cover(&of(&["User:GetUserInfo"])));
    }

    #[test]
    fn names_the_place_of_a_bad_one() {
        for bad in [
            "",
            "GetMessage",
            "Conversation:",
            ":GetMessage",
            "Conversation:Get Message",
            "a:b@all",
        ] {
            assert_eq!(
                Permissions::parse(&["Conversation:GetMessage", bad]),
                Err(1),
                "{bad}"
            );
        }
    }
}
