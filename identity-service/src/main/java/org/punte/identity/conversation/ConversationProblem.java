package org.punte.identity.conversation;

import org.punte.web.problem.ProblemType;

/** How a conversation is refused. */
enum ConversationProblem implements ProblemType {
    CONVERSATION_NOT_FOUND(404, "Conversation not found"),
    REASON_MISSING(400, "This basis needs a reason"),
    NOTICE_MISSING(400, "The notice was not explained"),
    CONSENT_DATE_NOT_POSSIBLE(400, "A consent cannot last until then"),
    COMPANION_INTERPRETS(409, "Who came along cannot interpret"),
    ALREADY_MENDED(409, "This was given again already");

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
