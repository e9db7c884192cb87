package org.punte.portal.consent;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Problem;
import org.punte.portal.client.Refused;
import org.punte.portal.client.consent.ConsentBasis;
import org.punte.portal.client.consent.Purpose;
import org.punte.portal.client.identity.Category;
import org.punte.portal.client.identity.HoldConversation;
import org.punte.portal.page.Fields;

/** The fields of the conversation form, as typed. One record per agency comes of it. */
class Conversation extends HeldFor {
    @RestForm
    @Nullable
    String purpose;

    @RestForm
    List<UUID> receivers = List.of();

    @RestForm
    List<UUID> struckOut = List.of();

    @RestForm
    @Nullable
    String answer;

    @RestForm
    List<String> categories = List.of();

    @RestForm
    @Nullable
    String until;

    @RestForm
    @Nullable
    String form;

    @RestForm
    @Nullable
    String basis;

    @RestForm
    @Nullable
    String giver;

    @RestForm
    @Nullable
    String language;

    @RestForm
    @Nullable
    String interpreter;

    @RestForm
    @Nullable
    String notice;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String exclusions;

    @RestForm
    @Nullable
    String present;

    @RestForm
    @Nullable
    String evidence;

    /** Whoever stopped for want of a yes does not choose again for what. What the person said nobody chooses beforehand. */
    static Conversation before(
            @Nullable String call, @Nullable String asking, @Nullable String to, @Nullable String parent) {
        var begun = new Conversation();
        begun.call = call;
        begun.asking = asking;
        begun.to = to;
        begun.parent = parent;
        if (call != null || begun.isForAsking()) begun.purpose = Purpose.SHARE_WITH_AGENCY.name();
        if (to != null) begun.receivers = Fields.ids(List.of(to));
        return begun;
    }

    /** Where one goes on when it is recorded. */
    String next(UUID person) {
        return next(person, !isRefused(), receivers);
    }

    /** Nothing of it is chosen beforehand: what nobody said is on no record. */
    HoldConversation command() {
        requireSaid();
        return new HoldConversation(
                Fields.required(purpose(), "purpose"),
                receivers,
                struckOut,
                isRefused() ? "REFUSED" : "AGREED",
                Fields.codes(Category.class, categories),
                Fields.date(until),
                Fields.text(form),
                Fields.required(basis(), "basis"),
                guardian() == null ? Fields.text(giver) : "GUARDIAN",
                guardian(),
                Fields.text(language),
                Fields.text(interpreter),
                Fields.text(notice),
                reason(),
                exclusions(),
                present(),
                evidence());
    }

    private void requireSaid() {
        var missing = Stream.of(
                        missing("purpose", purpose),
                        missing("answer", isAsked() ? answer : "-"),
                        missing("form", isAsked() ? form : "-"),
                        missing("giver", isAsked() ? giver : "-"),
                        missing("interpreter", isAsked() ? interpreter : "-"),
                        missing("basis", basis))
                .flatMap(fields -> fields)
                .toArray(String[]::new);
        if (missing.length > 0) throw new Refused(400, Problem.at(missing));
    }

    /** On every other basis perhaps nobody could be asked, so nobody answered. */
    private boolean isAsked() {
        var chosen = basis();
        return chosen == null || chosen == ConsentBasis.CONSENT;
    }

    private static Stream<String> missing(String name, @Nullable String chosen) {
        return Fields.text(chosen) == null ? Stream.of(name) : Stream.empty();
    }

    public @Nullable Purpose purpose() {
        return Fields.code(Purpose.class, purpose);
    }

    public @Nullable ConsentBasis basis() {
        return Fields.code(ConsentBasis.class, basis);
    }

    public boolean named(UUID agency) {
        return receivers.contains(agency);
    }

    public boolean struckOut(UUID agency) {
        return struckOut.contains(agency);
    }

    public boolean isAnyStruckOut() {
        return !struckOut.isEmpty();
    }

    public boolean covers(Category category) {
        return categories.contains(category.name());
    }

    public boolean isAgreed() {
        return "AGREED".equals(answer);
    }

    public boolean isRefused() {
        return "REFUSED".equals(answer);
    }

    public @Nullable String until() {
        return Fields.text(until);
    }

    public boolean heldAs(String form) {
        return form.equals(this.form);
    }

    /** The guardian who answered, where one did. */
    private @Nullable UUID guardian() {
        var answered = Fields.text(giver);
        if (answered == null || "SELF".equals(answered) || "COURT".equals(answered)) return null;
        return Fields.id(answered);
    }

    public boolean isBy(UUID guardian) {
        return guardian.toString().equals(giver);
    }

    public boolean isBySelf() {
        return "SELF".equals(giver);
    }

    public boolean isByCourt() {
        return "COURT".equals(giver);
    }

    public boolean interpretedBy(String whom) {
        return whom.equals(interpreter);
    }

    public boolean isExplained() {
        return Fields.text(notice) != null;
    }

    public @Nullable String language() {
        return Fields.text(language);
    }

    public @Nullable String reason() {
        return Fields.text(reason);
    }

    public @Nullable String exclusions() {
        return Fields.text(exclusions);
    }

    public @Nullable String present() {
        return Fields.text(present);
    }

    public @Nullable String evidence() {
        return Fields.text(evidence);
    }
}
