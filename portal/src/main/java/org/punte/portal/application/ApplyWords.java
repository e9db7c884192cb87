package org.punte.portal.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the request for access, and of checks. */
@MessageBundle("apply")
public interface ApplyWords {
    @Message
    String ask();

    @Message
    String intro();

    @Message
    String no_persons();

    @Message
    String agency();

    @Message
    String name();

    @Message
    String choose();

    @Message
    String county();

    @Message
    String registration_number();

    @Message
    String registration_hint();

    @Message
    String accreditation_number();

    @Message
    String phone();

    @Message
    String phone_hint();

    @Message
    String website();

    @Message
    String languages();

    @Message
    String contact();

    @Message
    String contact_hint();

    @Message
    String contact_email();

    @Message
    String contact_phone();

    @Message
    String about();

    @Message
    String about_hint();

    @Message
    String send();

    @Message
    String received();

    @Message
    String received_text();

    @Message
    String received_next();

    @Message
    String home();

    @Message
    String check_kind();

    @Message
    String check_reference();

    @Message
    String check_reference_hint();

    @Message
    String check_on();

    @Message
    String optional();
}
