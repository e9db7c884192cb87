package org.punte.identity.conversation;

/** How a person agreed. Oral is enough; a signature follows as a task. */
enum ConversationForm {
    ORAL,
    WRITTEN
}
