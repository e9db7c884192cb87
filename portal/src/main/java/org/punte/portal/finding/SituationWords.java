package org.punte.portal.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a situation. */
@MessageBundle("lived")
public interface SituationWords {
    @Message
    String age();

    @Message
    String age_at();

    @Message
    String began();

    @Message
    String control();

    @Message
    String controls();

    @Message
    String country();

    @Message
    String day();

    @Message
    String ended();

    @Message
    String exact();

    @Message
    String forms();

    @Message
    String industry();

    @Message
    String languages();

    @Message
    String last_day();

    @Message
    String living();

    @Message
    String main_form();

    @Message
    String marks();

    @Message
    String methods();

    @Message
    String minor();

    @Message
    String month();

    @Message
    String names();

    @Message
    String new_situation();

    @Message
    String other();

    @Message
    String others();

    @Message
    String others_hint();

    @Message
    String places();

    @Message
    String precision();

    @Message
    String range();

    @Message
    String recruited_on();

    @Message
    String recruitment();

    @Message
    String relation();

    @Message
    String remark();

    @Message
    String roles();

    @Message
    String situation();

    @Message
    String stop_role();

    @Message
    String stops();

    @Message
    String tasks();

    @Message
    String treatment();

    @Message
    String used_on();

    @Message
    String what();

    @Message
    String whereabouts();

    @Message
    String year();

    @Message
    String countries_hint();
}
