package org.punte.portal.consent;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.consent.ChangeMind;
import org.punte.portal.client.consent.StopAct;
import org.punte.portal.client.identity.Category;
import org.punte.portal.page.Fields;

/** The fields of a change of mind: what is to stop, and how that was said. */
class Asking {
    @RestForm
    @Nullable
    String act;

    @RestForm
    @Nullable
    String receiver;

    @RestForm
    @Nullable
    String category;

    @RestForm
    @Nullable
    String asked;

    @RestForm
    @Nullable
    String how;

    @RestForm
    @Nullable
    String alone;

    @RestForm
    @Nullable
    String free;

    @RestForm
    @Nullable
    String remark;

    ChangeMind command() {
        var what = what();
        return new ChangeMind(
                what.act(),
                null,
                what.receiver(),
                what.category(),
                Fields.required(Fields.text(asked), "asked"),
                Fields.required(Fields.text(how), "how"),
                Fields.required(Fields.yes(alone), "alone"),
                Fields.yes(free),
                Fields.text(remark));
    }

    What what() {
        return What.of(act, receiver, category);
    }

    /** What is to stop. An agency that was left open while everything stops is none. */
    record What(
            StopAct act, @Nullable UUID receiver, @Nullable Category category) {
        static What of(@Nullable String act, @Nullable String receiver, @Nullable String category) {
            var chosen = Fields.required(Fields.code(StopAct.class, act), "act");
            var agency = Fields.id(receiver);
            return new What(
                    chosen,
                    chosen == StopAct.STOP_ALL ? null : agency,
                    chosen == StopAct.STOP_CATEGORY ? Fields.code(Category.class, category) : null);
        }
    }
}
