package org.punte.identity.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.consent.ConsentView;
import org.punte.identity.consent.Giver;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.terms.ConversationForm;
import org.punte.identity.terms.Interpreter;
import org.punte.identity.terms.Purpose;
import org.punte.web.tag.Tagged;

/** What an assigned worker sees of a conversation: how it was held and what came of it. Its words are asked for by themselves. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationView(
        UUID id,
        UUID person,
        Purpose purpose,
        @Nullable ConversationForm form,
        ConsentBasis basis,
        @Nullable Giver giver,
        @Nullable UUID guardian,
        @Nullable String language,
        @Nullable Interpreter interpreter,
        @Nullable String notice,
        @Nullable UUID mends,
        UUID heldBy,
        Instant heldAt,
        List<ConsentView> consents,
        int version)
        implements Tagged {
    static ConversationView of(Conversation c, List<ConsentView> consents) {
        return new ConversationView(
                c.id,
                c.person,
                c.purpose,
                c.form,
                c.basis,
                c.giver,
                c.guardian,
                c.language,
                c.interpreter,
                c.notice,
                c.mends,
                c.heldBy,
                c.heldAt,
                consents,
                c.version);
    }
}
