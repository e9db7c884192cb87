package org.punte.identity.conversation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.conversation.ConversationProblem.ALREADY_MENDED;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;

/** Holding a conversation again, because what it gave was ended by mistake: new records, the ended ones stay ended. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ConversationAgain {
    private final ConversationRepository conversations;
    private final ConversationOpening opening;
    private final ConversationRules rules;
    private final ConversationResults results;

    ConversationAgain(
            ConversationRepository conversations,
            ConversationOpening opening,
            ConversationRules rules,
            ConversationResults results) {
        this.conversations = conversations;
        this.opening = opening;
        this.rules = rules;
        this.results = results;
    }

    /** What is given again, for one recipient or for a purpose that has none. */
    public record Terms(@Nullable UUID receiver, List<Category> categories, LocalDate until) {}

    /** Refuses what was mended before: whoever ends it once more makes a new withdrawal. */
    public void requireNotMended(UUID withdrawal) {
        if (conversations.isMended(withdrawal)) throw ALREADY_MENDED.because("Withdrawal %s was mended", withdrawal);
    }

    /** Says the same as {@code conversation} did, today, under the rules of today. */
    public void hold(UUID conversation, UUID withdrawal, List<Terms> terms) {
        var held = opening.again(conversations.findById(conversation), withdrawal);
        rules.requireGiver(held);
        conversations.persistAndFlush(held);
        terms.forEach(one -> {
            if (one.receiver() != null) rules.require(one.receiver(), held);
            results.again(held, one, rules.endOf(one.until(), held));
        });
        results.askForSignature(held);
        Log.infof("Conversation %s mends withdrawal %s", held.id, withdrawal);
    }
}
