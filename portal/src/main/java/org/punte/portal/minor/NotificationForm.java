package org.punte.portal.minor;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.minor.Notifications.How;
import org.punte.portal.client.minor.Notifications.Tell;
import org.punte.portal.page.Fields;

/** The fields about a telling, as typed. */
class NotificationForm {
    @RestForm
    @Nullable
    String directorate;

    @RestForm
    @Nullable
    String county;

    @RestForm
    @Nullable
    String number;

    @RestForm
    @Nullable
    String how;

    @RestForm
    @Nullable
    String toldAt;

    @RestForm
    @Nullable
    String reference;

    @RestForm
    @Nullable
    String reason;

    Tell told(ZoneId zone) {
        var chosen = Fields.text(directorate);
        return new Tell(
                chosen == null ? null : Fields.id(chosen),
                county() == null ? null : county().toUpperCase(Locale.ROOT),
                number(),
                Fields.required(Fields.code(How.class, how)),
                moment(zone),
                reference(),
                reason());
    }

    private Instant moment(ZoneId zone) {
        try {
            return LocalDateTime.parse(Fields.required(toldAt())).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw Fields.invalid();
        }
    }

    public @Nullable String county() {
        return Fields.text(county);
    }

    public @Nullable String number() {
        return Fields.text(number);
    }

    public @Nullable String toldAt() {
        return Fields.text(toldAt);
    }

    public @Nullable String reference() {
        return Fields.text(reference);
    }

    public @Nullable String reason() {
        return Fields.text(reason);
    }
}
