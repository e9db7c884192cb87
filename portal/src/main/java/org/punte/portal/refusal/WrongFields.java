package org.punte.portal.refusal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.punte.portal.fact.SentForm;

/** The fields that are not right, for whoever corrects them: {@code cdi:wrong.in(refusal)}. */
@Named("wrong")
@RequestScoped
public class WrongFields {
    private final SentForm form;

    WrongFields(SentForm form) {
        this.form = form;
    }

    /** Those a service named, and those into which was typed what cannot be read. */
    public List<String> in(Refusal refusal) {
        var typed = refusal.unreadable();
        if (typed == null) return refusal.members();
        var named = form.typed().namesOf(typed).stream().map(Refusal::member);
        return Stream.concat(refusal.members().stream(), named).distinct().toList();
    }
}
