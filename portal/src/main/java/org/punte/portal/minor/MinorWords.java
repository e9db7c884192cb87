package org.punte.portal.minor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.minor.Age.Cause;
import org.punte.portal.client.minor.Bases.Basis;
import org.punte.portal.client.minor.Information.Level;
import org.punte.portal.client.minor.Information.Topic;
import org.punte.portal.client.minor.Notifications.How;
import org.punte.portal.client.minor.OutsideRequests.About;

/** The words around somebody who is treated as a child, but for guardians. */
@MessageBundle("minor")
public interface MinorWords {
    @Message
    String cause(Cause code);

    @Message
    String told_how(How code);

    @Message
    String topic(Topic code);

    @Message
    String level(Level code);

    @Message
    String about(About code);

    @Message
    String recorded_basis(Basis code);

    @Message
    String age();

    @Message
    String back();

    @Message
    String treated_as_child();

    @Message
    String treated_as_adult();

    @Message
    String child();

    @Message
    String adult();

    @Message
    String decide();

    @Message
    String adult_question();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String unsure();

    @Message
    String reason();

    @Message
    String doubt_hint();

    @Message
    String keep();

    @Message
    String directorate();

    @Message
    String directorate_text();

    @Message
    String nobody_told();

    @Message
    String which_directorate();

    @Message
    String by_number();

    @Message
    String county();

    @Message
    String number();

    @Message
    String how();

    @Message
    String told_at();

    @Message
    String reference();

    @Message
    String other_county();

    @Message
    String information();

    @Message
    String information_text();

    @Message
    String nothing_told();

    @Message
    String topics();

    @Message
    String in_words_for();

    @Message
    String notice();

    @Message
    String heard_question();

    @Message
    String own_view();

    @Message
    String was_heard();

    @Message
    String was_not_heard();

    @Message
    String interests();

    @Message
    String no_notes();

    @Message
    String narrative();

    @Message
    String requests();

    @Message
    String requests_text();

    @Message
    String say();

    @Message
    String as_for_nobody();

    @Message
    String may_be_heard();

    @Message
    String no_requests();

    @Message
    String what_asked();

    @Message
    String who_asked();

    @Message
    String somebody_else();

    @Message
    String remark();

    @Message
    String basis();

    @Message
    String basis_text();

    @Message
    String no_basis();

    @Message
    String which_basis();
}
