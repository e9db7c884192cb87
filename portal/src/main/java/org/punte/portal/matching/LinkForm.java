package org.punte.portal.matching;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.matching.DoubleDecision;
import org.punte.portal.client.matching.LinkKind;
import org.punte.portal.client.matching.LinkReason;
import org.punte.portal.client.matching.MatchingClient.MakeLink;
import org.punte.portal.page.Fields;

/** Which record, and how it belongs to the one whose page it is. */
public class LinkForm {
    @RestForm
    public @Nullable String other;

    @RestForm
    public @Nullable String relation;

    @RestForm
    public @Nullable String reason;

    /** A child's record is linked from its parent's. */
    MakeLink command(UUID person) {
        var chosen = Fields.required(Fields.id(other), "other");
        var code = Fields.required(Fields.code(DoubleDecision.class, relation), "relation");
        var why = Fields.required(Fields.code(LinkReason.class, reason), "reason");
        return switch (code) {
            case CHILD -> new MakeLink(LinkKind.PARENT, chosen, person, why);
            case SAME_HUMAN, SIBLING, PARENT, CO_VICTIM ->
                new MakeLink(LinkKind.valueOf(code.name()), person, chosen, why);
            case DIFFERENT, OTHER -> throw Fields.wrong("relation");
        };
    }
}
