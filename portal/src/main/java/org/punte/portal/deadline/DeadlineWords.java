package org.punte.portal.deadline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.deadline.DeadlineName;
import org.punte.portal.client.deadline.DeadlineUnit;

/** The words of the pages about deadlines. */
@MessageBundle("deadline")
public interface DeadlineWords {
    @Message
    String deadlines();

    @Message
    String text();

    @Message
    String amount();

    @Message
    String unit();

    @Message
    String source();

    @Message
    String since();

    @Message
    String verified();

    @Message
    String not_verified();

    @Message
    String former();

    @Message
    String change();

    @Message
    String change_text();

    @Message
    String amounts();

    @Message
    String amounts_hint();

    @Message
    String reason();

    @Message
    String keep();

    @Message
    String back();

    @Message
    String nobody();

    @Message
    String version();

    @Message
    String hours(Integer number);

    @Message
    String days(Integer number);

    @Message
    String working_days(Integer number);

    @Message
    String months(Integer number);

    @Message
    String years(Integer number);

    @Message
    String percent(Integer number);

    @Message
    String salaries(Integer number);

    @Message
    String each_year(String day);

    /** Where it comes from, as it was shipped: laws by name, the words around them in the reader's language. */
    @Message
    String source_of(DeadlineName code);

    @Message
    String name(DeadlineName code);

    @Message
    String unit_of(DeadlineUnit code);
}
