package org.punte.identity.conversation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** The free text of a conversation. Whose it is was asked before; the ledger is told here. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ConversationWords {
    private final ConversationRepository conversations;
    private final Ledger ledger;
    private final Sealer sealer;
    private final Caller caller;

    ConversationWords(ConversationRepository conversations, Ledger ledger, Sealer sealer, Caller caller) {
        this.conversations = conversations;
        this.ledger = ledger;
        this.sealer = sealer;
        this.caller = caller;
    }

    /** What was typed. Never printed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            @Nullable String reason,
            @Nullable String exclusions,
            @Nullable String present,
            @Nullable String evidence) {
        @Override
        public String toString() {
            return "Words[sealed]";
        }
    }

    Words open(Conversation held) {
        tell(held);
        return new Words(
                open(held, "reason", held.reason),
                open(held, "exclusions", held.exclusions),
                open(held, "present", held.present),
                open(held, "evidence", held.evidence));
    }

    /** Why another basis was used, for the supervisor who decides about it. */
    public @Nullable String reason(UUID conversation) {
        var held = conversations.findById(conversation);
        tell(held);
        return open(held, "reason", held.reason);
    }

    private void tell(Conversation held) {
        caller.requireMayOpenSealed();
        ledger.allowed(held.person, Set.of(Category.CASE_SUMMARY), null);
    }

    private @Nullable String open(Conversation held, String column, byte @Nullable [] sealed) {
        return sealed == null ? null : sealer.open(held.place(column), sealed);
    }
}
