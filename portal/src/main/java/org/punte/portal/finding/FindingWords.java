package org.punte.portal.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that the pages about how somebody was found share, and those about deciding. */
@MessageBundle("finding")
public interface FindingWords {
    @Message
    String act();

    @Message
    String asylum();

    @Message
    String authority();

    @Message
    String body();

    @Message
    String body_name();

    @Message
    String by_version();

    @Message
    String choose();

    @Message
    String contact();

    @Message
    String contacts();

    @Message
    String cooperates();

    @Message
    String could_turn();

    @Message
    String days();

    @Message
    String decided_on();

    @Message
    String deciding();

    @Message
    String decision();

    @Message
    String declined();

    @Message
    String differs();

    @Message
    String draft();

    @Message
    String end_period();

    @Message
    String extend();

    @Message
    String forgotten_on();

    @Message
    String forgotten_with();

    @Message
    String gaps();

    @Message
    String grounds();

    @Message
    String heard();

    @Message
    String heard_hint();

    @Message
    String help_goes_on();

    @Message
    String history();

    @Message
    String in_words();

    @Message
    String instead();

    @Message
    String latest_end();

    @Message
    String new_contact();

    @Message
    String new_end();

    @Message
    String new_sheet();

    @Message
    String next_decision();

    @Message
    String no();

    @Message
    String none_yet();

    @Message
    String not_asked();

    @Message
    String not_clear();

    @Message
    String not_known();

    @Message
    String not_positive();

    @Message
    String not_second();

    @Message
    String nothing_decided();

    @Message
    String notified();

    @Message
    String observations();

    @Message
    String offer();

    @Message
    String offered();

    @Message
    String positive();

    @Message
    String reason();

    @Message
    String reasons();

    @Message
    String record();

    @Message
    String recorded_at();

    @Message
    String reference();

    @Message
    String reflection();

    @Message
    String save();

    @Message
    String second();

    @Message
    String second_hint();

    @Message
    String sheet_hint();

    @Message
    String sheet_said();

    @Message
    String sheet_submit_hint();

    @Message
    String situations();

    @Message
    String standing();

    @Message
    String start_period();

    @Message
    String starts_on();

    @Message
    String statistics();

    @Message
    String still_open();

    @Message
    String submit();

    @Message
    String submitted();

    @Message
    String superseded();

    @Message
    String undecided();

    @Message
    String unknown();

    @Message
    String which_profile();

    @Message
    String why_different();

    @Message
    String why_ended();

    @Message
    String yes();

    @Message
    String you_decide();
}
