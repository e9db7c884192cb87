package org.punte.portal.closing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages about agencies that close. */
@MessageBundle("closing")
public interface ClosingWords {
    @Message
    String title();

    @Message
    String text();

    @Message
    String first();

    @Message
    String handed_over();

    @Message
    String handed_over_hint();

    @Message
    String at_rest();

    @Message
    String at_rest_hint();

    @Message
    String done();

    @Message
    String agencies();

    @Message
    String agencies_text();

    @Message
    String deciders();

    @Message
    String undecided();

    @Message
    String undecided_text();

    @Message
    String none_left();

    @Message
    String none_closing();

    @Message
    String name();

    @Message
    String name_hint();

    @Message
    String choose();

    @Message
    String proposed();

    @Message
    String proposed_text();

    @Message
    String would_decide();

    @Message
    String to_closing();
}
