package org.punte.identity.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.identity.consent.ConsentEvent;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;

/** Nobody is asked to sign what no longer stands. */
@ApplicationScoped
class SignatureNeed {
    private final ConsentRegister consents;
    private final TaskRegister tasks;

    SignatureNeed(ConsentRegister consents, TaskRegister tasks) {
        this.consents = consents;
        this.tasks = tasks;
    }

    /** In the transaction that ends the last of what a conversation gave. */
    void ended(@Observes ConsentEvent.Ended ended) {
        consents.conversationOver(ended.subject())
                .ifPresent(conversation -> tasks.done(TaskKind.SIGN_CONSENT, conversation));
    }
}
