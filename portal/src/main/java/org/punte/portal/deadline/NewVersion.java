package org.punte.portal.deadline;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.deadline.ChangeRule;
import org.punte.portal.client.deadline.DeadlineRule;
import org.punte.portal.page.Fields;

/** The fields of a new version, as typed. */
class NewVersion {
    @RestForm
    @Nullable
    String amounts;

    @RestForm
    @Nullable
    String source;

    @RestForm
    @Nullable
    String since;

    @RestForm
    @Nullable
    String reason;

    /** As the present version says it, without a day and a reason. */
    static NewVersion of(DeadlineRule present) {
        var form = new NewVersion();
        form.amounts = present.typed();
        form.source = present.source();
        return form;
    }

    ChangeRule command(String name) {
        return new ChangeRule(name, numbers(), source(), Fields.required(Fields.date(since), "since"), reason());
    }

    private List<Integer> numbers() {
        var typed = Fields.required(amounts(), "amounts");
        return Fields.several(typed, ",", number -> Fields.required(Fields.number(number), "amounts"));
    }

    public @Nullable String amounts() {
        return Fields.text(amounts);
    }

    public @Nullable String source() {
        return Fields.text(source);
    }

    public @Nullable String since() {
        return Fields.text(since);
    }

    public @Nullable String reason() {
        return Fields.text(reason);
    }
}
