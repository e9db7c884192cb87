package org.punte.portal.partner;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages about partner systems. */
@MessageBundle("partner")
public interface PartnerWords {
    @Message
    String systems();

    @Message
    String system();

    @Message
    String systems_text();

    @Message
    String new_system();

    @Message
    String name();

    @Message
    String scopes();

    @Message
    String public_key();

    @Message
    String key_hint();

    @Message
    String daily_reads();

    @Message
    String reads_hint();

    @Message
    String create();

    @Message
    String back();

    @Message
    String disabled();

    @Message
    String enabled();

    @Message
    String client_id();

    @Message
    String secret();

    @Message
    String key_id();

    @Message
    String token_address();

    @Message
    String shown_once();

    @Message
    String shown_once_text();

    @Message
    String with_key();

    @Message
    String shown_before();

    @Message
    String to_system();

    @Message
    String proves();

    @Message
    String try_it();

    @Message
    String seen_by();

    @Message
    String left_rotate();

    @Message
    String rotate();

    @Message
    String rotate_hint();

    @Message
    String rotate_key_hint();

    @Message
    String requested();

    @Message
    String ask_identity();

    @Message
    String ask_identity_hint();

    @Message
    String remove_identity();

    @Message
    String disable();

    @Message
    String disable_hint();

    @Message
    String enable();

    @Message
    String change_scopes();

    @Message
    String change_scopes_hint();
}
