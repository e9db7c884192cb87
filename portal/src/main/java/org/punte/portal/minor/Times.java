package org.punte.portal.minor;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as the agency's clock shows them, for templates. */
@TemplateExtension
class Times {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private Times() {}

    static String at(Instant moment, ZoneId zone) {
        return FORMAT.format(moment.atZone(zone));
    }
}
