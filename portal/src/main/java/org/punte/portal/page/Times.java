package org.punte.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days, instants, telephone numbers and addresses of mail as pages write them; a dash stands for what is not known: {@code at:day}. */
@TemplateExtension(namespace = "at")
class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private Times() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "-" : DAY.format(day);
    }

    /** A day as it stands in a document. */
    static String written(String day) {
        return day.isEmpty() ? "-" : DAY.format(LocalDate.parse(day));
    }

    /** As it stands in a document. */
    static String instant(String at, ZoneId zone) {
        return at.isEmpty() ? "-" : moment(Instant.parse(at), zone);
    }

    /** In the reader's zone; in both, and with their names, where the other side has another one (safety 36). */
    static String both(@Nullable Instant at, ZoneId mine, @Nullable ZoneId theirs) {
        return at == null ? "-" : new Moment(at, mine, theirs == null ? mine : theirs, at).text();
    }

    /** An address of mail as one of a link: nothing in it begins a subject or another receiver. */
    static String mailed(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8).replace("%40", "@");
    }

    /** A telephone number as a telephone dials it. */
    static String dialled(String number) {
        return number.replaceAll("[^+0-9]", "");
    }

    static String moment(@Nullable Instant at, ZoneId zone) {
        return at == null ? "-" : MOMENT.format(at.atZone(zone));
    }
}
