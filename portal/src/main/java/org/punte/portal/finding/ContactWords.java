package org.punte.portal.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a first contact. */
@MessageBundle("met")
public interface ContactWords {
    @Message
    String appearance();

    @Message
    String before();

    @Message
    String breaks();

    @Message
    String call_now();

    @Message
    String channel();

    @Message
    String companion_never();

    @Message
    String concerns();

    @Message
    String crime();

    @Message
    String evidence();

    @Message
    String how_left();

    @Message
    String how_met();

    @Message
    String immediate();

    @Message
    String insight();

    @Message
    String interpreter();

    @Message
    String interpreter_gender();

    @Message
    String interpreter_is();

    @Message
    String interpreter_wished();

    @Message
    String interview();

    @Message
    String keeps();

    @Message
    String last_contact();

    @Message
    String leaflet();

    @Message
    String met_on();

    @Message
    String no_help();

    @Message
    String notice();

    @Message
    String notice_language();

    @Message
    String notice_version();

    @Message
    String other_count();

    @Message
    String other_persons();

    @Message
    String place_type();

    @Message
    String present();

    @Message
    String refuses();

    @Message
    String reported();

    @Message
    String reported_on();

    @Message
    String safeguarding();

    @Message
    String safety();

    @Message
    String separate();

    @Message
    String source();

    @Message
    String still();

    @Message
    String submit_hint();

    @Message
    String unit();

    @Message
    String where();

    @Message
    String why_now();
}
