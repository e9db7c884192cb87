package org.punte.identity.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentRegister;
import org.punte.identity.conversation.ConversationRules.Term;
import org.punte.identity.givenword.Authorities;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;

/** What comes of a conversation: a record per recipient, of a yes and of a no, and what has to be done afterwards. */
@ApplicationScoped
class ConversationResults {
    /** Oral consent is signed, or witnessed, within so long. */
    private static final Duration SIGNED_WITHIN = Duration.ofHours(72);

    private final ConsentRegister consents;
    private final Authorities authorities;
    private final TaskRegister tasks;
    private final Event<OtherBasisInvoked> otherBases;

    ConversationResults(
            ConsentRegister consents,
            Authorities authorities,
            TaskRegister tasks,
            Event<OtherBasisInvoked> otherBases) {
        this.consents = consents;
        this.authorities = authorities;
        this.tasks = tasks;
        this.otherBases = otherBases;
    }

    void of(Conversation held, HoldConversation command, @Nullable Term term) {
        consents.hold(held.person);
        var agreed = agreed(held, command, term);
        if (!command.onConsent()) {
            onOtherBasis(held, command, agreed);
            return;
        }
        command.agreed().forEach(receiver -> consents.give(agreed, receiver));
        command.refused().forEach(receiver -> consents.refuse(agreed, receiver));
        if (command.namesNobody() && command.isRefused()) consents.refuse(agreed, null);
        else if (command.namesNobody()) consents.give(agreed, null);
        if (held.needsSignature() && !command.isRefused()) askForSignature(held);
    }

    /** The terms of before, in a record of today. */
    void again(Conversation held, ConversationAgain.Terms terms, Instant endsAt) {
        consents.give(
                new ConsentRegister.Agreed(
                        held.id,
                        held.person,
                        held.owner,
                        held.purpose,
                        terms.categories(),
                        held.basis,
                        terms.until(),
                        endsAt,
                        held.heldAt),
                terms.receiver());
    }

    void askForSignature(Conversation held) {
        tasks.open(new ToDo(held.owner, held.person, TaskKind.SIGN_CONSENT, held.id, held.heldAt.plus(SIGNED_WITHIN)));
    }

    private void onOtherBasis(Conversation held, HoldConversation command, ConsentRegister.Agreed agreed) {
        var waiting = authorities.waiting(held.person, held.basis, command.agreed());
        for (var receiver : command.agreed()) {
            if (waiting.contains(receiver)) consents.keepBack(agreed, receiver);
            else consents.give(agreed, receiver);
        }
        var told = waiting.size() < command.agreed().size();
        otherBases.fire(new OtherBasisInvoked(
                held.id, held.person, held.owner, held.basis, held.heldBy, held.heldAt, told, !waiting.isEmpty()));
    }

    private static ConsentRegister.Agreed agreed(Conversation held, HoldConversation command, @Nullable Term term) {
        return new ConsentRegister.Agreed(
                held.id,
                held.person,
                held.owner,
                held.purpose,
                command.sortedCategories(),
                held.basis,
                term == null ? null : term.until(),
                term == null ? null : term.endsAt(),
                held.heldAt);
    }
}
