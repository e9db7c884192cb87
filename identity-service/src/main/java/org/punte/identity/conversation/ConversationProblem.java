package org.punte.identity.conversation;

import org.punte.web.problem.ProblemType;

/** How a conversation is refused. */
enum ConversationProblem implements ProblemType {
    CONVERSATION_NOT_FOUND(404, "Conversation not found"),
    REASON_MISSING(400, "This basis needs a reason"),
    CONSENT_DATE_NOT_POSSIBLE(400, "A consent cannot last until then"),
    RECEIVER_NOT_POSSIBLE(409, "This agency cannot receive"),
    COOPERATION_CONSENT_NEEDED(409, "This agency receives only under consent to cooperate");

    private final int status;
    private final String title;

    ConversationProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
