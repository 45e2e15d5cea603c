use amigo_core::{
    models::{ConversationStarter, ConversationStarters},
    operation::Request,
    operations::GenerateConversationStarters,
};

use super::{Call, Serve, create_conversation::service};
use crate::{agent::retrieval, error::ApiError, permissions::Permission, store::search};

/// A longer message of a user is a story, not a beginning.
const LONGEST: usize = 160;

impl Serve for GenerateConversationStarters {
    /// Starters are what users have said about the facets; where that is too little, the facets themselves have to do.
    fn serve(call: &Call<'_>, request: Request<Self>) -> Result<ConversationStarters, ApiError> {
        let body = request.body;
        call.caller
            .require(Permission::CreateConversation, call.caller.user.pk)?;
        let most = body.max_count as usize;
        let facets: Vec<&str> = body.facets.iter().map(|facet| facet.trim()).collect();
        call.state.store.read(|connection| {
            let name = body.service_version_set_name.as_deref();
            let organization = call.caller.organization;
            let (service, _) = service(connection, organization, &body.service_id, name)?;
            let mut columns = facets
                .iter()
                .map(|facet| {
                    let lines = retrieval::user_lines(connection, service, facet)?;
                    Ok((*facet, lines.into_iter()))
                })
                .collect::<rusqlite::Result<Vec<_>>>()?;
            let mut prompts: Vec<ConversationStarter> = Vec::new();
            let known = |prompts: &[ConversationStarter], line: &str| {
                prompts
                    .iter()
                    .any(|known| known.prompt.eq_ignore_ascii_case(line))
            };
            // One facet after the other, so that none is left out for the first to have more.
            loop {
                let before = prompts.len();
                for (facet, lines) in &mut columns {
                    let line = lines
                        .find(|line| line.chars().count() <= LONGEST && !known(&prompts, line));
                    if let Some(prompt) = line.filter(|_| prompts.len() < most) {
                        let facets = about(&prompt, &facets, facet);
                        prompts.push(ConversationStarter { prompt, facets });
                    }
                }
                if prompts.len() == before || prompts.len() >= most {
                    break;
                }
            }
            for place in 0..facets.len() * PATTERNS.len() {
                if prompts.len() >= body.min_count as usize {
                    break;
                }
                let (facet, pattern) = (
                    facets[place % facets.len()],
                    PATTERNS[place / facets.len() % PATTERNS.len()],
                );
                let prompt = pattern.replace("{}", facet);
                if !known(&prompts, &prompt) {
                    let facets = vec![facet.to_owned()];
                    prompts.push(ConversationStarter { prompt, facets });
                }
            }
            Ok(ConversationStarters { prompts })
        })
    }
}

/// How a facet becomes a beginning where no user has said anything about it.
const PATTERNS: [&str; 10] = [
    "I would like to talk about {}.",
    "Can you help me with {}?",
    "What should I know about {}?",
    "Where do I begin with {}?",
    "I have a question about {}.",
    "What do others do about {}?",
    "Tell me something new about {}.",
    "What has changed about {}?",
    "How do I get better at {}?",
    "Why does {} matter?",
];

/// The facets a line is about: the one it was found by, and those whose words are in it.
fn about(line: &str, facets: &[&str], found_by: &str) -> Vec<String> {
    let words = search::words(line);
    facets
        .iter()
        .filter(|facet| {
            **facet == found_by || search::words(facet).iter().any(|word| words.contains(word))
        })
        .map(|facet| (*facet).to_owned())
        .collect()
}
