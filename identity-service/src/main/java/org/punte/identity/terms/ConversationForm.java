package org.punte.identity.terms;

/** How a person answered. Oral is enough; a signature or a second person follows as a task. */
public enum ConversationForm {
    ORAL,
    WRITTEN,
    REMOTE_RECORDED
}
