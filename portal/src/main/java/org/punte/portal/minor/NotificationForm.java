package org.punte.portal.minor;

import static org.punte.portal.page.Fields.text;

import java.time.ZoneId;
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
        var typed = text(county);
        return new Tell(
                Fields.id(directorate),
                typed == null ? null : typed.toUpperCase(Locale.ROOT),
                text(number),
                Fields.required(Fields.code(How.class, how), "how"),
                Fields.required(Fields.moment(toldAt), "toldAt").atZone(zone).toInstant(),
                text(reference),
                text(reason));
    }
}
